import { barrierSteps } from "@/lib/barrier-steps";
import {
  type BarrierState,
  barrierStates,
  barrierStateValues,
  editableBarrierStates,
  livingStates,
  sharedBarrierStates,
  wayOfBarrier,
} from "@/lib/barriers";
import { projectSteps } from "@/lib/project-steps";
import {
  conditionStates,
  editableProjectStates,
  livingProjectStates,
  type ProjectState,
  projectStates,
  projectStateValues,
  reviewingStates,
  sharedProjectStates,
  wayOfProject,
} from "@/lib/projects";
import { proposalSteps } from "@/lib/proposal-steps";
import {
  editableProposalStates,
  livingProposalStates,
  type ProposalState,
  proposalStates,
  proposalStateValues,
  sharedProposalStates,
  wayOfProposal,
} from "@/lib/proposals";
import type { Standing } from "@/lib/standings";
import type { Kind } from "@/lib/submissions";

export type State = BarrierState | ProjectState | ProposalState;
export const stateValues = [
  ...new Set([...barrierStateValues, ...projectStateValues, ...proposalStateValues]),
] as [State, ...State[]];

type StateOfLife = (typeof barrierStates | typeof projectStates | typeof proposalStates)[number];
type StepOfLife = {
  from: readonly State[];
  to: State;
  who: readonly Standing[];
  done: string;
};

/** The states and steps of each kind, and its way when all goes well: the trunk asks here and knows no kind by name. */
const lives: Record<
  Kind,
  {
    states: readonly StateOfLife[];
    steps: Readonly<Record<string, StepOfLife>>;
    way: readonly State[];
  }
> = {
  barrier: { states: barrierStates, steps: barrierSteps, way: wayOfBarrier },
  project: { states: projectStates, steps: projectSteps, way: wayOfProject },
  proposal: { states: proposalStates, steps: proposalSteps, way: wayOfProposal },
};

export const stepsOf = (kind: Kind) => Object.entries(lives[kind].steps);

export const wayOf = (kind: Kind) => lives[kind].way;

/** A state of a kind as people read it, and on whom it waits. */
export function stateOf(kind: Kind, value: string) {
  const found = lives[kind].states.find((state) => state.value === value);
  if (!found) throw new Error(`A ${kind} has no state ${value}`);
  return found;
}

/** The word for a state of whatever kind. */
export const labelOfState = (value: string) =>
  Object.values(lives)
    .flatMap(({ states }) => [...states])
    .find((state) => state.value === value)?.label ?? value;

/** The states, of whatever kind, that wait on one of these. */
export function statesWaitingOn(...whom: StateOfLife["waits"][]) {
  const waiting = Object.values(lives).flatMap(({ states }) =>
    states.filter(({ waits }) => whom.includes(waits)),
  );
  return [...new Set(waiting.map(({ value }) => value))];
}

/** States in which the audience that the owner chose may see a submission. */
export const sharedStates: readonly State[] = [
  ...sharedBarrierStates,
  ...sharedProjectStates,
  ...sharedProposalStates,
];

/** States in which its owner may change what it says, all of it or what was asked about. */
export const editableStates = [
  ...new Set<State>([
    ...editableBarrierStates,
    ...editableProjectStates,
    ...editableProposalStates,
  ]),
];

const contributors: readonly Standing[] = ["owner-contributor", "partner-contributor"];

/** States in which a contributor has something to write or a step to take; the rest waits for a lead. */
export const contributingStates = stateValues.filter(
  (state) =>
    [...editableStates, ...conditionStates].includes(state) ||
    Object.values(lives).some(({ steps }) =>
      Object.values(steps).some(
        ({ from, who }) => from.includes(state) && who.some((one) => contributors.includes(one)),
      ),
    ),
);

/** States of which readers ask first who decided so, and why. */
export const decidedStates: readonly State[] = [
  "out-of-scope",
  "closed-resolved",
  "closed-unresolved",
  "endorsed",
  "not-endorsed",
  "awaiting-sign-off",
  "lapsed",
  "paused",
  "closed",
  "withdrawn",
];

/** A state of a kind, as lists of states of several kinds name it. */
const ofKind = (kind: Kind, states: readonly State[]) => states.map((state) => `${kind}:${state}`);

/** States in which partners may be invited, each as kind:state. */
export const invitingStates = [
  ...ofKind("barrier", livingStates),
  ...ofKind("project", livingProjectStates),
  ...ofKind("proposal", livingProposalStates),
];

export const isInviting = ({ kind, state }: { kind: Kind; state: State }) =>
  invitingStates.includes(`${kind}:${state}`);

/** States in which a partner writes anew what its part is, likewise: not while it is read for a decision. */
export const rewordingStates = invitingStates.filter(
  (one) => ![...reviewingStates, "submitted"].some((state) => one.endsWith(`:${state}`)),
);

/** What a step's line of history says after the person's name; nothing for what is no step. */
export const wordsOfStep = (kind: Kind, act: string) => lives[kind].steps[act]?.done;
