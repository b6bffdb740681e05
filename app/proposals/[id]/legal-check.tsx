import { WarningText } from "@/components/warning-text";
import type { Proposal } from "@/db/queries/proposal-detail";
import { legalBases, noLegalAdvice, whyNotOn } from "@/lib/legal-bases";

/** Whether each partner may join under the chosen power, from the day on which it starts; with its source. */
export function LegalCheck({ it }: { it: Proposal }) {
  const basis = legalBases.find(({ value }) => value === it.said.legalBasis);
  if (!basis) return null;
  const reasons = whyNotOn(basis, it.members, it.draft);
  return (
    <div className="mt-4 space-y-3">
      {reasons.map((words) => (
        <WarningText key={words}>{words}</WarningText>
      ))}
      {reasons.length === 0 && it.draft.startsOn ? (
        <p>Every organisation on it may be a partner under this power on the day that it starts.</p>
      ) : null}
      <p className="text-ink-2 text-small">{noLegalAdvice(basis)}</p>
    </div>
  );
}
