import { acknowledging } from "@/app/proposals/[id]/final-account";
import { StepLinks } from "@/app/submissions/step-links";
import { StillToDo } from "@/app/submissions/still-to-do";
import type { Proposal } from "@/db/queries/proposal-detail";
import { unacknowledgedOf, whyNotAccount, whyNotAcknowledge } from "@/lib/closings";
import { whyNotEnter } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import { whyNotReceive, whyNotSchedule } from "@/lib/instalments";
import { lacksToSubmit } from "@/lib/proposal-sections";
import { proposalStepsFrom } from "@/lib/proposal-steps";
import { firstUnreported, keyOfQuarter, whyNotReport } from "@/lib/returns";
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
    ...ofFund(it, today),
    ...(mayEdit ? [{ name: "edit", label: "Go on writing", tone: "secondary" as const }] : []),
  ];
  return (
    <>
      <StepLinks
        path={`/proposals/${it.id}`}
        waiting={waitingOfProposal({
          ...{ ...it, owner: it.organisation, host: hostOf(it), today },
          unacknowledged: it.fund ? unacknowledgedOf(it, it.fund) : [],
        })}
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

const hostOf = ({ members, said, organisation }: Proposal) =>
  members.find(({ id }) => id === said.hostId)?.name ?? organisation;

/** What the viewer may do once it is agreed, beside its steps. */
function ofFund(it: Proposal, today: Day) {
  const { fund, facts, draft } = it;
  if (!fund) return [];
  const mayPlan = whyNotSchedule(facts) === null;
  const quarter = firstUnreported(draft, fund.returns, today);
  const link = (name: string, label: string, tone: "primary" | "secondary" = "primary") => ({
    ...{ name, label, tone },
  });
  return [
    ...(mayPlan && fund.instalments.length === 0 ? [link("payments/plan", "Plan payments")] : []),
    ...(whyNotReport(facts) === null && quarter
      ? [link(`returns/${keyOfQuarter(quarter)}`, "Report a quarter")]
      : []),
    ...(whyNotReceive(facts) === null ? [link("payments", "Record a payment", "secondary")] : []),
    ...(whyNotAccount(facts) === null
      ? [
          link(
            "final-account",
            "Write the final account",
            fund.closing?.paidOn ? "secondary" : "primary",
          ),
        ]
      : []),
    ...(whyNotAcknowledge(facts, acknowledging(it)) === null
      ? [link("acknowledge", "Acknowledge the final account")]
      : []),
  ];
}
