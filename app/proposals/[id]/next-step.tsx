import { StepLinks } from "@/app/submissions/step-links";
import { StillToDo } from "@/app/submissions/still-to-do";
import type { Proposal } from "@/db/queries/proposal-detail";
import { whyNotEnter } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import { lacksToSubmit } from "@/lib/proposal-sections";
import { proposalStepsFrom } from "@/lib/proposal-steps";
import { reviewParts, reviewPartValues, whyNotReview } from "@/lib/reviews";
import { waitingOfProposal } from "@/lib/waiting";

/** On whom it waits, what this viewer may do, and why the other steps are not theirs. */
export function NextStep({ it, today }: { it: Proposal; today: Day }) {
  const mayEdit = it.unlocked.length > 0;
  const primary = "primary" as const;
  const first = [
    ...(whyNotEnter(it.facts) === null
      ? [{ name: "contributions", label: "Enter a contribution", tone: primary }]
      : []),
    ...(it.signing.whyNot === null
      ? [{ name: "sign", label: "Sign for your organisation", tone: primary }]
      : []),
    ...(whyNotReview(it.facts) === null && !it.facts.reviewedByViewer
      ? reviewPartValues.map((part) => ({
          name: `review/${part}`,
          label: `Review ${reviewParts[part].label}`,
          tone: primary,
        }))
      : []),
    ...(mayEdit ? [{ name: "edit", label: "Go on writing", tone: "secondary" as const }] : []),
  ];
  return (
    <>
      <StepLinks
        path={`/proposals/${it.id}`}
        waiting={waitingOfProposal({ ...it, owner: it.organisation, today })}
        first={first}
        steps={proposalStepsFrom(it.facts)}
      />
      {mayEdit && it.state === "shaping" ? (
        <StillToDo
          title="Before it is submitted"
          missing={lacksToSubmit(it).missing.map(({ message, href }) => ({
            message,
            href: href.startsWith("#") ? href : `/proposals/${it.id}${href}`,
          }))}
          organisations={it.facts.organisations}
        />
      ) : null}
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
