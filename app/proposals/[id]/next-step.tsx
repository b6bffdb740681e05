import { StepLinks } from "@/app/submissions/step-links";
import { SidePanel } from "@/components/side-panel";
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
      {mayEdit && it.state === "draft" ? <StillToDo it={it} /> : null}
    </>
  );
}

/** What is missing before its partners are asked for figures, each with where to mend it. */
function StillToDo({ it }: { it: Proposal }) {
  const missing = it.missing.map(({ field, message }) => ({
    message,
    href: field === "targets" ? `/proposals/${it.id}/targets` : `/proposals/${it.id}/edit#${field}`,
  }));
  if (it.facts.organisations < 2)
    missing.push({ message: "Have one partner accept its part", href: "#partners" });
  if (missing.length === 0) return null;
  return (
    <SidePanel title="Before it is opened for figures">
      <ul className="list-disc space-y-1 pl-6">
        {missing.map(({ message, href }) => (
          <li key={message}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
