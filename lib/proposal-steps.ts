import type { ProposalState } from "@/lib/proposals";
import type { Standing } from "@/lib/standings";
import { namesOf, openFrom, type Step, stateAfter } from "@/lib/steps";

/** What the table of steps must know of a pooled budget beside its state. */
export type ProposalFacts = {
  state: ProposalState;
  standing: readonly Standing[];
  /** The lead partner and every organisation that accepted a part. */
  organisations: number;
  /** Somebody reviewed the version that was submitted last, and somebody its finance. */
  reviewed: boolean;
  financeReviewed: boolean;
  /** It was this viewer who reviewed its finance. */
  financeReviewedByViewer: boolean;
};

const step = (it: Step<ProposalState, ProposalFacts>) => it;

const together = ({ organisations }: ProposalFacts) =>
  organisations < 2
    ? "A pooled budget needs two organisations: one more must accept the part that you offer it."
    : null;

const reviewed = ({ reviewed }: ProposalFacts) =>
  reviewed ? null : "Nobody has reviewed this version yet. Write a review first.";

export const proposalSteps = {
  "open-figures": step({
    from: ["draft"],
    to: "shaping",
    who: ["owner-lead"],
    label: "Open it for figures",
    done: "opened it for figures",
    tone: "primary",
    needs: together,
  }),
  submit: step({
    from: ["shaping"],
    to: "submitted",
    who: ["owner-lead"],
    label: "Check and submit",
    done: "submitted it",
    tone: "primary",
    needs: together,
  }),
  "take-back": step({
    from: ["submitted"],
    to: "shaping",
    who: ["owner-lead"],
    label: "Take it back",
    done: "took it back",
    tone: "secondary",
  }),
  "start-review": step({
    from: ["submitted"],
    to: "in-review",
    who: ["reviewer"],
    label: "Start the review",
    done: "started the review",
    tone: "primary",
  }),
  endorse: step({
    from: ["in-review"],
    to: "awaiting-sign-off",
    who: ["review-lead"],
    label: "Endorse",
    done: "endorsed it",
    tone: "primary",
    needs: (facts) =>
      reviewed(facts) ??
      (facts.financeReviewed
        ? null
        : "Nobody has reviewed its finance yet. That is a review too.") ??
      (facts.financeReviewedByViewer
        ? "You reviewed its finance: another review lead decides."
        : null),
  }),
  "not-endorse": step({
    from: ["in-review"],
    to: "not-endorsed",
    who: ["review-lead"],
    label: "Do not endorse",
    done: "did not endorse it",
    tone: "warning",
    needs: reviewed,
  }),
  revise: step({
    from: ["not-endorsed"],
    to: "shaping",
    who: ["owner-lead"],
    label: "Revise it",
    done: "took it back to revise it",
    tone: "primary",
  }),
  amend: step({
    from: ["awaiting-sign-off"],
    to: "shaping",
    who: ["owner-lead"],
    label: "Change the terms",
    done: "took it back to change its terms",
    tone: "secondary",
  }),
  reopen: step({
    from: ["lapsed"],
    to: "shaping",
    who: ["owner-lead"],
    label: "Open it again",
    done: "opened it again",
    tone: "primary",
  }),
  "record-agreement": step({
    from: ["agreed"],
    to: "in-place",
    who: ["manager"],
    label: "Record the agreement",
    done: "recorded the signed agreement",
    tone: "primary",
  }),
  "go-live": step({
    from: ["in-place"],
    to: "live",
    who: ["manager"],
    label: "Go live",
    done: "took it live",
    tone: "primary",
  }),
  close: step({
    from: ["live"],
    to: "closing",
    who: ["manager"],
    label: "Close the fund",
    done: "began to close the fund",
    tone: "warning",
  }),
  settle: step({
    from: ["closing"],
    to: "closed",
    who: ["manager"],
    label: "Settle and close",
    done: "settled and closed it",
    tone: "primary",
  }),
  withdraw: step({
    from: [
      ...["draft", "shaping", "submitted", "in-review", "awaiting-sign-off"],
      ...["lapsed", "not-endorsed"],
    ] as const,
    to: "withdrawn",
    who: ["owner-lead"],
    label: "Withdraw",
    done: "withdrew it",
    tone: "warning",
  }),
} as const;

export type ProposalStep = keyof typeof proposalSteps;
export const proposalStepNames = namesOf(proposalSteps);

/** The state after a step, or why it may not be taken: asked by button and action alike. */
export const nextProposalStep = (facts: ProposalFacts, name: ProposalStep) =>
  stateAfter(proposalSteps[name], facts);

/** Every step that leads on from here, with the reason where the viewer may not take it. */
export const proposalStepsFrom = (facts: ProposalFacts) => openFrom(proposalSteps, facts);
