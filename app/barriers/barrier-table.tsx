import { StateTag } from "@/app/submissions/state-tag";
import { DataTable } from "@/components/data-table";
import type { listBarriers } from "@/db/queries/barrier-list";
import { codeLabel, type Lookups } from "@/db/queries/lookups";
import { type BarrierFilter, barrierSorts, queryOf } from "@/lib/barrier-filter";
import { labelOf } from "@/lib/choices";
import { formatPounds } from "@/lib/money";

type Row = Awaited<ReturnType<typeof listBarriers>>["rows"][number];

/** The rows of a list; sorting by a column is a link, so that it works everywhere. */
export function BarrierTable({
  rows,
  filter,
  lookups,
}: {
  rows: Row[];
  filter: BarrierFilter;
  lookups: Lookups;
}) {
  const sort = (value: BarrierFilter["sort"]) => ({
    href: `/barriers${queryOf(filter, { sort: value })}`,
    direction: filter.sort === value ? ("descending" as const) : undefined,
  });
  return (
    <DataTable
      caption={`${labelOf(barrierSorts, filter.sort)} first`}
      columns={[
        { key: "barrier", label: "Barrier" },
        { key: "state", label: "State" },
        { key: "people", label: "People", align: "end", sort: sort("people") },
        { key: "cost", label: "Cost a year", align: "end", sort: sort("cost") },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <BarrierName key="name" row={row} lookups={lookups} />,
          <StateTag key="state" kind="barrier" state={row.state} />,
          row.people > 0 ? row.people.toLocaleString("en-GB") : "Not given",
          row.cost > 0 ? formatPounds(row.cost) : "Not given",
        ],
      }))}
    />
  );
}

function BarrierName({ row, lookups }: { row: Row; lookups: Lookups }) {
  const codes = row.codes.map((code) => codeLabel(lookups, code)).join(", ");
  const line = [row.reference, row.pilot, row.organisation, codes].filter(Boolean).join(" · ");
  return (
    <>
      <a href={`/barriers/${row.id}`} className="font-semibold text-body">
        {row.title}
      </a>
      <span className="block text-ink-2">{line}</span>
    </>
  );
}
