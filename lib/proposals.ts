import { valuesOf } from "@/lib/choices";

/** Order is the order of a pooled budget's life. `tone` is a component's word, `waits` says on whom it waits. */
export const proposalStates = [
  { value: "draft", label: "Draft", tone: "grey", waits: "owner" },
  { value: "shaping", label: "Shaping", tone: "amber", waits: "members" },
  { value: "submitted", label: "Submitted", tone: "blue", waits: "support" },
  { value: "in-review", label: "In review", tone: "blue", waits: "support" },
  { value: "awaiting-sign-off", label: "Awaiting sign-off", tone: "amber", waits: "signatories" },
  { value: "agreed", label: "Agreed", tone: "green", waits: "host" },
  { value: "in-place", label: "Agreement in place", tone: "green", waits: "host" },
  { value: "live", label: "Live", tone: "green", waits: null },
  { value: "closing", label: "Closing", tone: "amber", waits: "host" },
  { value: "closed", label: "Closed", tone: "grey", waits: null },
  { value: "lapsed", label: "Lapsed", tone: "grey", waits: null },
  { value: "not-endorsed", label: "Not endorsed", tone: "red", waits: null },
  { value: "withdrawn", label: "Withdrawn", tone: "grey", waits: null },
] as const;
export const proposalStateValues = valuesOf(proposalStates);
export type ProposalState = (typeof proposalStates)[number]["value"];

/** States in which partners may be invited: what is submitted is of those who are on it. */
export const livingProposalStates = ["draft", "shaping"] as const satisfies ProposalState[];

/** States in which the audience that its owner chose may see it, and its figures: before, they are its partners' alone. */
export const sharedProposalStates = [
  "agreed",
  "in-place",
  "live",
  "closing",
  "closed",
] as const satisfies ProposalState[];

/** States in which its terms stand as they were submitted; whoever leaves then takes it back to shaping. */
export const frozenStates = [
  "submitted",
  "in-review",
  "awaiting-sign-off",
] as const satisfies ProposalState[];

/** States in which the lead partner changes what it is for, and what is wanted. */
export const editableProposalStates = ["draft", "shaping"] as const satisfies ProposalState[];

/** States in which each organisation enters, changes and removes its own figures. */
export const figureStates = ["shaping"] as const satisfies ProposalState[];

/** States in which finance contacts support figures: of what is agreed, those that depended on something. */
export const supportStates = [...figureStates, "agreed"] as const satisfies ProposalState[];

/** States in which what it saves is counted in totals: it is put before its partners, and has not come to nothing. */
export const countedStates = [
  "shaping",
  ...frozenStates,
  ...sharedProposalStates,
] as const satisfies ProposalState[];

/** States in which what was signed counts. */
export const signedStates = [
  "awaiting-sign-off",
  ...sharedProposalStates,
] as const satisfies ProposalState[];

/** Whether its terms are those that were submitted last. */
export const termsStand = (state: string) =>
  ([...frozenStates, ...signedStates] as string[]).includes(state);

/** Why its words stay as they are. */
export const proposalNotOpen =
  "Only a contributor or lead of the lead partner can change it, and only before it is submitted.";

/** The states that the line of steps on its page shows, in order. */
export const wayOfProposal = [
  "draft",
  "shaping",
  "submitted",
  "in-review",
  "awaiting-sign-off",
  "agreed",
  "in-place",
  "live",
  "closed",
] as const satisfies ProposalState[];

/** How money is put together: only a pool is one fund with one manager. */
export const arrangements = [
  {
    value: "pooled",
    label: "Pooled budget",
    hint: "Money leaves each account for one fund with one manager",
  },
  {
    value: "aligned",
    label: "Aligned budgets",
    hint: "Each keeps its own money and accounts, and spends to one plan",
  },
  { value: "grant", label: "Grant or transfer", hint: "One organisation pays another" },
  { value: "lead", label: "Lead commissioning", hint: "One buys for all" },
  { value: "shared-service", label: "Shared service", hint: "One team works for several" },
] as const;

export type Arrangement = (typeof arrangements)[number]["value"];

export const stages = [
  { value: "idea", label: "An idea", hint: "To be tried for the first time" },
  { value: "pilot", label: "A pilot", hint: "Tried in one place or for a time" },
  { value: "mainstream", label: "Mainstream", hint: "How the work is done from now on" },
] as const;
