import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import type { FormValues } from "@/lib/form-state";
import { leftIn, suggestedParts } from "@/lib/funds";
import { formatPounds } from "@/lib/money";
import { underspendRules } from "@/lib/risk-shares";

/** Whoever gives something, once each. */
export const givers = ({ contributions }: Proposal) => [
  ...new Map(
    contributions.map(({ organisationId: id, organisation: name }) => [id, { id, name }]),
  ).values(),
];

/** The form of closing begins with who has what by the terms. */
export const closingValues = (it: Proposal): FormValues =>
  it.fund
    ? Object.fromEntries(
        suggestedParts(it, it.fund).map(({ organisationId, pence }) => [
          `part-${organisationId}`,
          formatPounds(Math.abs(pence)).slice(1),
        ]),
      )
    : {};

/** What is left in the fund, or lacking, and by which rule it is shared. */
export function ToShare({ it }: { it: Proposal }) {
  if (!it.fund) return null;
  const left = leftIn(it, it.fund);
  const rule = it.said.underspend;
  return (
    <div className="mb-6 max-w-measure space-y-3">
      <p>
        By what came and the last returns, <b>{formatPounds(Math.abs(left))}</b>{" "}
        {left < 0 ? "is lacking in the fund" : "is left in the fund"}.{" "}
        {left < 0 ? "Who pays it:" : "Who has it:"}{" "}
        {left >= 0 && rule ? `“${labelOf(underspendRules, rule)}”.` : null}
      </p>
      <p>
        The amounts below begin with what the signed terms make of it. Change them where the board
        decided otherwise; together they are all of it. Report the last quarter first.
      </p>
    </div>
  );
}
