import { partsOf } from "@/lib/closings";
import type { Instalment } from "@/lib/instalments";
import { type Money, poolOf } from "@/lib/pools";
import { type Quarter, type ReturnLine, spentIn } from "@/lib/returns";
import { riskTermsOf } from "@/lib/risk-shares";
import { sum } from "@/lib/shares";

type Came = { organisationId: string; pence: number };
type Fund = {
  receipts: readonly Came[];
  returns: readonly (Quarter & { lines: readonly ReturnLine[] })[];
};

/** Pence that lie in the fund: what it began with and what came, without what was spent by the last returns. */
export function leftIn(
  { reserves, years, contributions, targets, spend }: Money,
  { receipts, returns }: Fund,
) {
  const { opening } = poolOf({ reserves, years, contributions, targets, spend });
  const came = sum(receipts.map(({ pence }) => pence));
  return opening.revenue + opening.capital + came - spentIn(returns);
}

/** What each organisation put in, in pence, as it came. */
export function putIn(receipts: readonly Came[]) {
  const put = new Map<string, number>();
  for (const { organisationId, pence } of receipts)
    put.set(organisationId, (put.get(organisationId) ?? 0) + pence);
  return [...put].map(([organisationId, pence]) => ({ organisationId, pence }));
}

/** Who has what is left, or pays what is lacking, as the terms say it: what the form of closing begins with. */
export const suggestedParts = (
  it: Money & { said: Parameters<typeof riskTermsOf>[0] },
  fund: Fund,
) =>
  partsOf(leftIn(it, fund), putIn(fund.receipts), {
    pool: poolOf(it),
    terms: riskTermsOf(it.said),
  });

/** Contributions that are to be paid and of which nobody has said when. */
export const unplanned = <Row extends { id: string }>(
  rows: readonly Row[],
  instalments: readonly Pick<Instalment, "contributionId">[],
) => rows.filter(({ id }) => !instalments.some(({ contributionId }) => contributionId === id));
