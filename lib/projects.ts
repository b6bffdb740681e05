import { valuesOf } from "@/lib/choices";

/** Order is the order of a project's life. `tone` is a component's word, `waits` says on whom it waits. */
export const projectStates = [
  { value: "draft", label: "Draft", tone: "grey", waits: "owner" },
  { value: "submitted", label: "Submitted", tone: "blue", waits: "support" },
  { value: "in-review", label: "In review", tone: "blue", waits: "support" },
  { value: "changes-requested", label: "Changes requested", tone: "amber", waits: "owner" },
  { value: "endorsed", label: "Endorsed", tone: "green", waits: "owner" },
  { value: "not-endorsed", label: "Not endorsed", tone: "red", waits: null },
  { value: "in-delivery", label: "In delivery", tone: "teal", waits: null },
  { value: "change-in-review", label: "Change in review", tone: "blue", waits: "support" },
  { value: "paused", label: "Paused", tone: "amber", waits: "owner" },
  { value: "completed", label: "Completed", tone: "green", waits: "support" },
  { value: "closed", label: "Closed", tone: "grey", waits: null },
  { value: "withdrawn", label: "Withdrawn", tone: "grey", waits: null },
] as const;
export const projectStateValues = valuesOf(projectStates);
export type ProjectState = (typeof projectStates)[number]["value"];

/** States in which the audience that the lead partner chose may see a project. */
export const sharedProjectStates = [
  "endorsed",
  "in-delivery",
  "change-in-review",
  "paused",
  "completed",
  "closed",
] as const satisfies readonly ProjectState[];

/** States before its end: partners may be invited. */
export const livingProjectStates = [
  "draft",
  "submitted",
  "in-review",
  "changes-requested",
  "endorsed",
  "in-delivery",
  "change-in-review",
  "paused",
] as const satisfies readonly ProjectState[];

/** States in which two organisations at least stand behind it; left by all partners, it pauses. */
export const sharedWorkStates = [
  "submitted",
  "in-review",
  "changes-requested",
  "endorsed",
  "in-delivery",
  "change-in-review",
] as const satisfies readonly ProjectState[];

/** States in which its organisations tell how it goes: on the old terms while a change of them is reviewed. */
export const tellingStates = [
  "in-delivery",
  "change-in-review",
] as const satisfies readonly ProjectState[];

/** States in which officers review what was put to them. */
export const reviewingStates = [
  "in-review",
  "change-in-review",
] as const satisfies readonly ProjectState[];

/** States in which what an endorsement asks for is met. */
export const conditionStates = [
  "endorsed",
  "in-delivery",
  "change-in-review",
  "paused",
] as const satisfies readonly ProjectState[];

/** States in which what worked may be offered to the other pilots. */
export const offeringStates = ["completed", "closed"] as const satisfies readonly ProjectState[];

/** States that a project reaches with a partner only. */
export const togetherStates = [
  "submitted",
  "in-review",
  "endorsed",
  "in-delivery",
  "change-in-review",
] as const satisfies readonly ProjectState[];

export const editableProjectStates = [
  "draft",
  "changes-requested",
] as const satisfies readonly ProjectState[];

/** Why its words, or a part of its plan, stay as they are. */
export const notOpen =
  "Only the lead partner can change it, and only before it is submitted, or what was asked about.";
export const planNotOpen = "This part of the plan cannot be changed now, or not by you.";

/** The states that the line of steps on a project's page shows, in order. */
export const wayOfProject = [
  "submitted",
  "in-review",
  "endorsed",
  "in-delivery",
  "completed",
  "closed",
] as const satisfies readonly ProjectState[];

export const fundings = [
  { value: "none", label: "No money is shared", hint: "Each organisation pays for its own part" },
  {
    value: "aligned",
    label: "Aligned budgets",
    hint: "Each keeps its own money and spends it to one plan",
  },
  { value: "proposal", label: "A pooled budget is proposed", hint: "Money goes into one fund" },
] as const;

export const sharings = [
  { value: "none", label: "No personal data is shared" },
  { value: "agreed", label: "It is shared, and an agreement is in place" },
  { value: "wanted", label: "It must be shared, and there is no agreement yet" },
] as const;
