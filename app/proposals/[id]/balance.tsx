import { BalanceFaults, BalanceTables } from "@/app/proposals/balance-tables";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import type { Proposal } from "@/db/queries/proposal-detail";
import { balancesShown, poolOf } from "@/lib/pools";
import { whyNotPlan } from "@/lib/spend-inputs";

/** Whether the money adds up, year by year. */
export function Balance({ it }: { it: Proposal }) {
  const action =
    whyNotPlan(it.facts) === null && it.years.length > 0 ? (
      <ButtonLink href={`/proposals/${it.id}/reserves`} kind="secondary">
        Set what is kept back
      </ButtonLink>
    ) : null;
  if (balancesShown(poolOf(it)).length === 0)
    return (
      <EmptyState heading="Nothing to balance yet" action={action}>
        <p>Once something is wanted, offered or planned, each financial year is balanced here.</p>
      </EmptyState>
    );
  return (
    <>
      <div className="mb-6">
        <BalanceFaults money={it} />
      </div>
      <BalanceTables money={it} />
      {action ? <p className="mt-4 print:hidden">{action}</p> : null}
    </>
  );
}
