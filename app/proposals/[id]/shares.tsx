import { DataTable } from "@/components/data-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { sharesOfPool } from "@/lib/balance";
import { formatPounds } from "@/lib/money";
import { formatShare, sum } from "@/lib/shares";

/** What each organisation gives, and its share of the cash. */
export function Shares({ it }: { it: Proposal }) {
  const shares = sharesOfPool(it.contributions);
  const inKind = (id: string) =>
    sum(
      it.contributions
        .filter(({ organisationId, form }) => organisationId === id && form === "in-kind")
        .map(({ pence }) => pence),
    );
  const rows = it.members.map(({ id, name }) => {
    const share = shares.find(({ organisationId }) => organisationId === id);
    return { id, name, pence: share?.pence ?? 0, share: share?.share ?? 0, inKind: inKind(id) };
  });
  const total = sum(rows.map(({ pence }) => pence));
  const shown = (share: number) => (total > 0 ? formatShare(share) : "");
  return (
    <DataTable
      caption="By organisation"
      columns={[
        { key: "who", label: "Organisation" },
        { key: "cash", label: "Cash", align: "end" },
        { key: "share", label: "Share of the cash", align: "end" },
        { key: "kind", label: "In kind", align: "end" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [row.name, formatPounds(row.pence), shown(row.share), formatPounds(row.inKind)],
      }))}
      footer={[
        "Together",
        formatPounds(total),
        shown(sum(rows.map(({ share }) => share))),
        formatPounds(sum(rows.map((row) => row.inKind))),
      ]}
    />
  );
}
