import { DataTable } from "@/components/data-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { portalNow } from "@/lib/clock";
import { formatDate, londonToday } from "@/lib/dates";
import { standOf } from "@/lib/instalments";
import { formatPounds } from "@/lib/money";

/** What each organisation pays in: how much is due by now, how much came, and what comes next. */
export function Paid({ it }: { it: Proposal }) {
  const rows = it.fund?.instalments ?? [];
  const today = londonToday(portalNow());
  const names = new Map(rows.map((row) => [row.organisationId, row.organisation]));
  const stands = [...names].map(([id, name]) => ({
    ...{ id, name },
    ...standOf(
      rows.filter(({ organisationId }) => organisationId === id),
      today,
    ),
  }));
  const all = standOf(rows, today);
  return (
    <>
      {rows.length > 0 ? (
        <DataTable
          caption="Cash that goes into the fund"
          columns={[
            { key: "who", label: "Organisation" },
            { key: "pence", label: "In all", align: "end" },
            { key: "due", label: "Due by now", align: "end" },
            { key: "came", label: "Received", align: "end" },
            { key: "next", label: "Next" },
          ]}
          rows={stands.map(({ id, name, pence, due, received, next }) => ({
            key: id,
            cells: [
              name,
              formatPounds(pence),
              formatPounds(due),
              formatPounds(received),
              next
                ? `${formatPounds(next.pence - next.received)} on ${formatDate(next.dueOn)}`
                : "All received",
            ],
          }))}
          footer={[
            "Together",
            formatPounds(all.pence),
            formatPounds(all.due),
            formatPounds(all.received),
            "",
          ]}
        />
      ) : (
        <p>It is not said yet when each organisation pays.</p>
      )}
      <p className="mt-4">
        <a href={`/proposals/${it.id}/payments`}>
          {rows.length > 0 ? "Every payment" : "The plan of payments"}
        </a>
      </p>
    </>
  );
}
