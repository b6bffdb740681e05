import { type ProjectState, tellingStates } from "@/lib/projects";
import type { Standing } from "@/lib/standings";
import { namesOf, openFrom, type Step, stateAfter } from "@/lib/steps";

/** What the table of steps must know of a project beside its state. */
export type ProjectFacts = {
  state: ProjectState;
  standing: readonly Standing[];
  /** The lead partner and every organisation that accepted a part. */
  organisations: number;
  started: boolean;
  /** Somebody reviewed the version that was submitted last. */
  reviewed: boolean;
  /** Measures that have no result yet. */
  unmeasured: number;
  /** Conditions of the endorsement that are not met yet. */
  openConditions: number;
};

const step = (it: Step<ProjectState, ProjectFacts>) => it;

const togetherWords =
  "A shared project needs two organisations: one more must accept the part that you offer it.";
const together = ({ organisations }: ProjectFacts) => (organisations < 2 ? togetherWords : null);

const beforeItsEnd = [
  "draft",
  "submitted",
  "in-review",
  "changes-requested",
  "endorsed",
  "not-endorsed",
  "in-delivery",
  "change-in-review",
  "paused",
] as const;

const reviewed = ({ reviewed }: ProjectFacts) =>
  reviewed ? null : "Nobody has reviewed this version yet. Write a review first.";

export const projectSteps = {
  submit: step({
    from: ["draft", "paused"],
    to: "submitted",
    who: ["owner-lead"],
    label: "Check and submit",
    done: "submitted it",
    tone: "primary",
    needs: (facts) =>
      together(facts) ??
      (facts.state === "paused" && facts.started ? "It was in delivery: resume it instead." : null),
  }),
  "start-review": step({
    from: ["submitted"],
    to: "in-review",
    who: ["reviewer"],
    label: "Start the review",
    done: "started the review",
    tone: "primary",
  }),
  "request-changes": step({
    from: ["in-review"],
    to: "changes-requested",
    who: ["reviewer"],
    label: "Request changes",
    done: "requested changes",
    tone: "secondary",
  }),
  resubmit: step({
    from: ["changes-requested"],
    to: "submitted",
    who: ["owner-lead"],
    label: "Answer and submit again",
    done: "answered and submitted it again",
    tone: "primary",
    needs: together,
  }),
  endorse: step({
    from: ["in-review"],
    to: "endorsed",
    who: ["review-lead"],
    label: "Endorse",
    done: "endorsed it",
    tone: "primary",
    needs: (facts) => together(facts) ?? reviewed(facts),
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
    to: "draft",
    who: ["owner-lead"],
    label: "Revise it",
    done: "took it back to revise it",
    tone: "primary",
  }),
  start: step({
    from: ["endorsed"],
    to: "in-delivery",
    who: ["owner-lead"],
    label: "Start delivery",
    done: "started delivery",
    tone: "primary",
    needs: together,
  }),
  pause: step({
    from: ["in-delivery"],
    to: "paused",
    who: ["owner-lead"],
    label: "Pause",
    done: "paused it",
    tone: "secondary",
  }),
  resume: step({
    from: ["paused"],
    to: "in-delivery",
    who: ["owner-lead"],
    label: "Resume",
    done: "resumed it",
    tone: "primary",
    needs: (facts) =>
      together(facts) ?? (facts.started ? null : "It was not in delivery yet: submit it instead."),
  }),
  "change-scope": step({
    from: ["in-delivery"],
    to: "change-in-review",
    who: ["owner-lead"],
    label: "Change the scope",
    done: "asked for a change of scope",
    tone: "secondary",
    needs: together,
  }),
  "endorse-change": step({
    from: ["change-in-review"],
    to: "in-delivery",
    who: ["review-lead"],
    label: "Endorse the change",
    done: "endorsed the change of scope",
    tone: "primary",
    needs: reviewed,
  }),
  "refuse-change": step({
    from: ["change-in-review"],
    to: "in-delivery",
    who: ["review-lead"],
    label: "Do not endorse the change",
    done: "did not endorse the change of scope",
    tone: "warning",
    needs: reviewed,
  }),
  "keep-scope": step({
    from: ["change-in-review"],
    to: "in-delivery",
    who: ["owner-lead"],
    label: "Take the change back",
    done: "took the change of scope back",
    tone: "secondary",
  }),
  complete: step({
    from: ["in-delivery"],
    to: "completed",
    who: ["owner-lead"],
    label: "Complete",
    done: "completed it",
    tone: "primary",
    needs: ({ unmeasured, openConditions }) => {
      if (unmeasured > 0)
        return `Record a result for each measure first: ${unmeasured} ${unmeasured === 1 ? "has" : "have"} none.`;
      return openConditions > 0
        ? `Meet every condition of the endorsement first: ${openConditions} ${openConditions === 1 ? "is" : "are"} open.`
        : null;
    },
  }),
  close: step({
    from: ["completed"],
    to: "closed",
    who: ["reviewer"],
    label: "Close",
    done: "closed it",
    tone: "primary",
  }),
  withdraw: step({
    from: beforeItsEnd,
    to: "withdrawn",
    who: ["owner-lead"],
    label: "Withdraw",
    done: "withdrew it",
    tone: "warning",
  }),
} as const;

export type ProjectStep = keyof typeof projectSteps;
export const projectStepNames = namesOf(projectSteps);

/** The state after a step, or why it may not be taken: asked by button and action alike. */
export const nextProjectStep = (facts: ProjectFacts, name: ProjectStep) =>
  stateAfter(projectSteps[name], facts);

/** Every step that leads on from here, with the reason where the viewer may not take it. */
export const projectStepsFrom = (facts: ProjectFacts) => openFrom(projectSteps, facts);

/** Why this viewer cannot tell how it goes, or null. */
export function whyNotTell({ state, standing }: Pick<ProjectFacts, "state" | "standing">) {
  if (!(tellingStates as readonly string[]).includes(state))
    return "How it goes is told while it is in delivery.";
  return standing.some((one) => one === "owner-contributor" || one === "partner-contributor")
    ? null
    : "Only a contributor or lead of an organisation on it can tell how it goes.";
}

/** Why what an organisation told cannot be corrected by this viewer now, or null. */
export function whyNotCorrect(
  facts: Pick<ProjectFacts, "state" | "standing">,
  { organisationId }: { organisationId: string | null },
  by: string | null,
) {
  const whyNot = whyNotTell(facts);
  if (whyNot || by === organisationId) return whyNot;
  return "Only the organisation that told it corrects it.";
}

/** Why this viewer cannot tell of a row that an organisation sees to, or null; of a measure any organisation tells. */
export function whyNotTellOf(
  facts: Pick<ProjectFacts, "state" | "standing">,
  { organisationId }: { organisationId: string | null },
  of: string | null,
) {
  const whyNot = whyNotTell(facts);
  if (whyNot || of === null || of === organisationId) return whyNot;
  return facts.standing.includes("owner-contributor")
    ? null
    : "Only the organisation that sees to it, or the lead partner, tells of it.";
}
