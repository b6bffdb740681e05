import { StateTag } from "@/app/submissions/state-tag";
import { DataTable } from "@/components/data-table";
import type { listProposals } from "@/db/queries/proposal-list";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { commonSorts } from "@/lib/list-filter";
import type { ProposalFilter } from "@/lib/proposal-filter";
import { arrangements } from "@/lib/proposals";

type Row = Awaited<ReturnType<typeof listProposals>>["rows"][number];

export function ProposalTable({ rows, filter }: { rows: Row[]; filter: ProposalFilter }) {
  return (
    <DataTable
      caption={`${labelOf(commonSorts, filter.sort)} first`}
      columns={[
        { key: "proposal", label: "Pooled budget" },
        { key: "state", label: "State" },
        { key: "arrangement", label: "Arrangement" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <ProposalName key="name" row={row} />,
          <StateTag key="state" kind="proposal" state={row.state} />,
          row.arrangement ? labelOf(arrangements, row.arrangement) : "Not chosen yet",
        ],
      }))}
    />
  );
}

function ProposalName({ row }: { row: Row }) {
  const partners = row.partners.length > 0 ? `with ${row.partners.join(", ")}` : null;
  const starts = row.startsOn ? `from ${formatDate(row.startsOn)}` : null;
  const line = [row.reference, row.pilot, row.organisation, partners, starts]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <a href={`/proposals/${row.id}`} className="font-semibold text-body">
        {row.title}
      </a>
      <span className="block text-ink-2">{line}</span>
    </>
  );
}
