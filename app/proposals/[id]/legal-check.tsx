import { WarningText } from "@/components/warning-text";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { legalBases, whoCannotJoin, whyNotCarried } from "@/lib/legal-bases";
import { arrangements } from "@/lib/proposals";

/** Whether each partner may join under the chosen power, from the day on which it starts; with its source. */
export function LegalCheck({ it }: { it: Proposal }) {
  const basis = legalBases.find(({ value }) => value === it.said.legalBasis);
  if (!basis) return null;
  const { startsOn, arrangement } = it.draft;
  const reasons = [
    whyNotCarried(basis, arrangement, labelOf(arrangements, arrangement)),
    ...(startsOn
      ? whoCannotJoin(basis, it.members, { startsOn, arrangement }).map(({ words }) => words)
      : []),
  ].filter((words) => words !== null);
  return (
    <div className="mt-4 space-y-3">
      {reasons.map((words) => (
        <WarningText key={words}>{words}</WarningText>
      ))}
      {reasons.length === 0 && startsOn ? (
        <p>Every organisation on it may be a partner under this power on the day that it starts.</p>
      ) : null}
      <p className="text-ink-2 text-small">Guidance, not legal advice. Source: {basis.source}.</p>
    </div>
  );
}
