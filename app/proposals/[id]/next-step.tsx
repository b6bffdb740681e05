import { StepLinks } from "@/app/submissions/step-links";
import { StillToDo } from "@/app/submissions/still-to-do";
import type { Proposal } from "@/db/queries/proposal-detail";
import { whyNotEnter } from "@/lib/contributions";
import { proposalStepsFrom } from "@/lib/proposal-steps";
import { waitingOfProposal } from "@/lib/waiting";

/** On whom it waits, what this viewer may do, and why the other steps are not theirs. */
export function NextStep({ it }: { it: Proposal }) {
  const mayEdit = it.unlocked.length > 0;
  const primary = "primary" as const;
  const first = [
    ...(whyNotEnter(it.facts) === null
      ? [{ name: "contributions", label: "Enter a contribution", tone: primary }]
      : []),
    ...(mayEdit ? [{ name: "edit", label: "Go on writing", tone: "secondary" as const }] : []),
  ];
  return (
    <>
      <StepLinks
        path={`/proposals/${it.id}`}
        waiting={waitingOfProposal({ ...it, owner: it.organisation })}
        first={first}
        steps={proposalStepsFrom(it.facts)}
      />
      {mayEdit && it.state === "draft" ? (
        <StillToDo
          title="Before it is opened for figures"
          missing={it.missing.map(({ field, message }) => ({
            message,
            href: `/proposals/${it.id}/${field === "targets" ? field : `edit#${field}`}`,
          }))}
          organisations={it.facts.organisations}
        />
      ) : null}
    </>
  );
}
