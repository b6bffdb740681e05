import type { ProposalState } from "@/lib/proposals";
import type { Standing } from "@/lib/standings";
import { namesOf, openFrom, type Step, stateAfter } from "@/lib/steps";

/** What the table of steps must know of a pooled budget beside its state. */
export type ProposalFacts = {
  state: ProposalState;
  standing: readonly Standing[];
  /** The lead partner and every organisation that accepted a part. */
  organisations: number;
};

const step = (it: Step<ProposalState, ProposalFacts>) => it;

export const proposalSteps = {
  "open-figures": step({
    from: ["draft"],
    to: "shaping",
    who: ["owner-lead"],
    label: "Open it for figures",
    done: "opened it for figures",
    tone: "primary",
    needs: ({ organisations }) =>
      organisations < 2
        ? "A pooled budget needs two organisations: one more must accept the part that you offer it."
        : null,
  }),
  withdraw: step({
    from: ["draft", "shaping"],
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
