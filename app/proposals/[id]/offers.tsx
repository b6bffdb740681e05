import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import type { Proposal } from "@/db/queries/proposal-detail";
import type { Pool } from "@/lib/balance";
import { formatPounds } from "@/lib/money";
import { offersOf } from "@/lib/pools";

/** Targets beside what is offered, the most certain first. */
export function Offers({ it, pool }: { it: Proposal; pool: Pool }) {
  const mayEdit = it.unlocked.length > 0;
  const action =
    mayEdit && it.years.length > 0 ? (
      <ButtonLink href={`/proposals/${it.id}/targets`} kind="secondary">
        {it.targets.length > 0 ? "Change what is wanted" : "Set what is wanted"}
      </ButtonLink>
    ) : null;
  const offers = offersOf(pool);
  if (offers.length === 0)
    return (
      <EmptyState heading="No target yet" action={action}>
        <p>
          {it.years.length > 0
            ? "How much is wanted in each financial year, of revenue and of capital."
            : "Say when it starts and ends first: its financial years follow from that."}
        </p>
      </EmptyState>
    );
  return (
    <>
      <DataTable
        caption="In cash, by financial year"
        columns={[
          { key: "year", label: "Financial year" },
          { key: "wanted", label: "Wanted", align: "end" },
          { key: "offered", label: "Offered", align: "end" },
          { key: "left", label: "Still to find", align: "end" },
        ]}
        rows={offers.map(({ year, nature, target, cash, left }) => ({
          key: `${year} ${nature}`,
          cells: [
            `${year}, ${nature}`,
            target === null ? "No target" : formatPounds(target),
            formatPounds(cash),
            left === null ? "" : formatPounds(left),
          ],
        }))}
      />
      {action ? <p className="mt-4 print:hidden">{action}</p> : null}
    </>
  );
}
