import { affectableStates, type BarrierState } from "@/lib/barriers";
import type { Standing } from "@/lib/standings";
import { namesOf, openFrom, type Step, stateAfter } from "@/lib/steps";

/** What the table of steps must know of a barrier beside its state. */
export type BarrierFacts = {
  state: BarrierState;
  standing: readonly Standing[];
  appealed: boolean;
  takerIsOnlyReporter: boolean;
  openQuestions: number;
};

const step = (it: Step<BarrierState, BarrierFacts>) => it;

export const barrierSteps = {
  submit: step({
    from: ["draft"],
    to: "submitted",
    who: ["owner-lead", "entered"],
    label: "Check and submit",
    done: "submitted it",
    tone: "primary",
  }),
  reply: step({
    from: ["needs-information"],
    to: "submitted",
    who: ["owner-contributor", "entered"],
    label: "Answer the questions",
    done: "answered the questions",
    tone: "primary",
  }),
  accept: step({
    from: ["submitted"],
    to: "open",
    who: ["reviewer"],
    label: "Accept",
    done: "accepted it",
    tone: "primary",
  }),
  ask: step({
    from: ["submitted"],
    to: "needs-information",
    who: ["reviewer", "adviser"],
    label: "Ask for more",
    done: "asked for more information",
    tone: "secondary",
  }),
  merge: step({
    from: ["submitted"],
    to: "merged",
    who: ["review-lead"],
    label: "Merge into another",
    done: "merged it into another barrier",
    tone: "secondary",
  }),
  decline: step({
    from: ["submitted"],
    to: "out-of-scope",
    who: ["review-lead"],
    label: "Out of scope",
    done: "found it out of scope",
    tone: "warning",
  }),
  appeal: step({
    from: ["out-of-scope"],
    to: "submitted",
    who: ["owner-lead"],
    label: "Appeal",
    done: "appealed",
    tone: "primary",
    needs: ({ appealed }) =>
      appealed ? "It has been appealed once, and that is the limit." : null,
  }),
  escalate: step({
    from: ["open"],
    to: "escalated",
    who: ["review-lead"],
    label: "Escalate",
    done: "escalated it",
    tone: "primary",
  }),
  resolve: step({
    from: ["open"],
    to: "pending-check",
    who: ["taker"],
    label: "Resolve locally",
    done: "resolved it locally",
    tone: "secondary",
    needs: ({ takerIsOnlyReporter }) =>
      takerIsOnlyReporter
        ? "Another organisation that it affects must be able to check it. Ask one to add itself, or ask the support team to take it forward."
        : null,
  }),
  respond: step({
    from: ["escalated"],
    to: "responded",
    who: ["reviewer"],
    label: "Record the answer",
    done: "recorded the answer",
    tone: "primary",
  }),
  chase: step({
    from: ["escalated"],
    to: "escalated",
    who: ["reviewer"],
    label: "Chase",
    done: "chased the answer",
    tone: "secondary",
  }),
  "accept-outcome": step({
    from: ["responded"],
    to: "pending-check",
    who: ["reporter-lead"],
    label: "Accept the outcome",
    done: "accepted the outcome",
    tone: "primary",
  }),
  resume: step({
    from: ["responded"],
    to: "open",
    who: ["taker"],
    label: "Back to work",
    done: "took it back to work",
    tone: "secondary",
  }),
  confirm: step({
    from: ["pending-check"],
    to: "closed-resolved",
    who: ["checker"],
    label: "Confirm that it is lifted",
    done: "confirmed that it is lifted",
    tone: "primary",
  }),
  dispute: step({
    from: ["pending-check"],
    to: "open",
    who: ["checker"],
    label: "It is still in the way",
    done: "said that it is still in the way",
    tone: "secondary",
  }),
  close: step({
    from: ["responded", "open"],
    to: "closed-unresolved",
    who: ["review-lead"],
    label: "Close, not lifted",
    done: "closed it, not lifted",
    tone: "warning",
  }),
  reopen: step({
    from: ["closed-resolved", "closed-unresolved"],
    to: "open",
    who: ["reporter-lead", "reviewer"],
    label: "Reopen",
    done: "reopened it",
    tone: "secondary",
  }),
  withdraw: step({
    from: ["draft", "submitted", "needs-information", "open"],
    to: "withdrawn",
    who: ["owner-lead"],
    label: "Withdraw",
    done: "withdrew it",
    tone: "warning",
  }),
} as const;

export type BarrierStep = keyof typeof barrierSteps;
export const barrierStepNames = namesOf(barrierSteps);

/** The state after a step, or why it may not be taken: asked by button and action alike. */
export const nextStep = (facts: BarrierFacts, name: BarrierStep) =>
  stateAfter(barrierSteps[name], facts);

/** Every step that leads on from here, with the reason where the viewer may not take it. */
export const stepsFrom = (facts: BarrierFacts) => openFrom(barrierSteps, facts);

/** Why this viewer cannot go on writing its draft, or null. */
export function whyNotEdit({ state, standing }: { state: string; standing: readonly Standing[] }) {
  if (!standing.some((one) => one === "owner-contributor" || one === "entered"))
    return "Only the organisation that owns it can change it.";
  return state === "draft"
    ? null
    : "It has been submitted. From then on it changes only where the support team asks for more.";
}

/** Why the organisation that the viewer acts for cannot say now that it is affected, or null. */
export function whyNotAffect(
  { state, organisationId }: { state: string; organisationId: string },
  viewer: { organisationId: string | null; mayWrite: boolean },
) {
  if (!viewer.organisationId) return "Only an organisation can say that it is affected.";
  if (organisationId === viewer.organisationId)
    return "Your organisation reported it. Its figures are in the barrier itself.";
  if (!viewer.mayWrite)
    return "Only a contributor or a lead of an organisation can say that it is affected.";
  return (affectableStates as readonly string[]).includes(state)
    ? null
    : "Nobody can be added to this barrier now, nor their figures changed: it is not open.";
}
