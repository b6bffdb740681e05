import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { Tag } from "@/components/tag";
import { WarningText } from "@/components/warning-text";
import type { Proposal } from "@/db/queries/proposal-detail";
import { inKindOf, type Pool } from "@/lib/balance";
import { formatPounds } from "@/lib/money";
import { faultsOf, type PoolFault, wordsOfFault } from "@/lib/pool-faults";
import { balancesShown } from "@/lib/pools";
import { whyNotPlan } from "@/lib/spend-inputs";

/** Each year and nature: what is there and comes in, what goes out and is kept, what is left; and what does not add up. */
export function Balance({ it, pool }: { it: Proposal; pool: Pool }) {
  const balances = balancesShown(pool);
  const action =
    whyNotPlan(it.facts) === null && it.years.length > 0 ? (
      <ButtonLink href={`/proposals/${it.id}/reserves`} kind="secondary">
        Set what is kept back
      </ButtonLink>
    ) : null;
  if (balances.length === 0)
    return (
      <EmptyState heading="Nothing to balance yet" action={action}>
        <p>Once something is wanted, offered or planned, each financial year is balanced here.</p>
      </EmptyState>
    );
  const inKind = inKindOf(pool).filter(({ given, used }) => given + used > 0);
  return (
    <>
      <Faults it={it} faults={faultsOf(pool)} />
      <DataTable
        caption="Cash in and out, by financial year"
        columns={[
          { key: "year", label: "Financial year" },
          { key: "in", label: "There and coming in", align: "end" },
          { key: "spend", label: "Planned", align: "end" },
          { key: "kept", label: "Kept back", align: "end" },
          { key: "left", label: "Left", align: "end" },
        ]}
        rows={balances.map(
          ({ year, nature, opening, cash, moved, spend, contingency, closing }) => ({
            key: `${year} ${nature}`,
            cells: [
              `${year}, ${nature}`,
              formatPounds(opening + cash + moved),
              formatPounds(spend),
              formatPounds(contingency),
              formatPounds(closing),
            ],
          }),
        )}
      />
      {inKind.length > 0 ? (
        <div className="mt-8">
          <DataTable
            caption="In kind, given and used"
            columns={[
              { key: "year", label: "Financial year" },
              { key: "given", label: "Given", align: "end" },
              { key: "used", label: "Used", align: "end" },
            ]}
            rows={inKind.map(({ year, given, used }) => ({
              key: year,
              cells: [year, formatPounds(given), formatPounds(used)],
            }))}
          />
        </div>
      ) : null}
      {action ? <p className="mt-4 print:hidden">{action}</p> : null}
    </>
  );
}

/** What does not add up, each with the row that it is about. */
function Faults({ it, faults }: { it: Proposal; faults: PoolFault[] }) {
  if (faults.length === 0)
    return (
      <p className="mb-6">
        {it.spend.length > 0 ? <Tag tone="green">It balances</Tag> : "No spending is planned yet."}
      </p>
    );
  return (
    <ul className="mb-6 space-y-3">
      {faults.map((fault) => (
        <li key={`${fault.fault} ${fault.year} ${fault.nature} ${fault.row}`}>
          <WarningText>
            {wordsOfFault(fault)} {about(it, fault)}
          </WarningText>
        </li>
      ))}
    </ul>
  );
}

function about({ contributions, spend }: Proposal, { row }: PoolFault) {
  const given = contributions.find(({ id }) => id === row);
  if (given) return `It is from ${given.organisation}.`;
  const line = spend.find(({ id }) => id === row);
  return line ? `It is for: ${line.what}.` : null;
}
