import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { optionalChoice, text, uuid } from "@/lib/form";
import { organisationInput } from "@/lib/organisation-inputs";
import { orNothing } from "@/lib/people";
import { pilotSlugs } from "@/lib/pilots";
import { emailAddress } from "@/lib/sign-in";

export const proposedStates = [
  { value: "open", label: "With the support team", tone: "amber" },
  { value: "added", label: "On the portal", tone: "green" },
  { value: "declined", label: "Not added", tone: "red" },
  { value: "withdrawn", label: "Withdrawn", tone: "grey" },
] as const;
export type ProposedState = (typeof proposedStates)[number]["value"];
export const proposedStateValues = valuesOf(proposedStates);

/** What a viewer is to one proposed organisation. The database works them out (`standing_on`). */
const standings = {
  proposer: "a lead of the organisation that proposed it",
  administrator: "an administrator",
} as const;
export type ProposedStanding = keyof typeof standings;

export type ProposedFacts = { state: ProposedState; standing: readonly ProposedStanding[] };

type Step = {
  from: ProposedState;
  to: ProposedState;
  who: ProposedStanding;
  /** The line of history. */
  act: string;
  /** The button. */
  label: string;
};
const step = (it: Step) => it;

export const proposedSteps = {
  add: step({
    from: "open",
    to: "added",
    who: "administrator",
    act: "add-proposed",
    label: "Add the organisation",
  }),
  find: step({
    from: "open",
    to: "added",
    who: "administrator",
    act: "find-proposed",
    label: "It is there already",
  }),
  decline: step({
    from: "open",
    to: "declined",
    who: "administrator",
    act: "decline-proposed",
    label: "Do not add it",
  }),
  withdraw: step({
    from: "open",
    to: "withdrawn",
    who: "proposer",
    act: "withdraw-proposed",
    label: "Withdraw the proposal",
  }),
} as const;
export type ProposedStep = keyof typeof proposedSteps;

type Next = { to: ProposedState; reason: null } | { to: null; reason: string };

/** The state after a step, or why it may not be taken: asked by button and action alike. */
export function nextProposedState({ state, standing }: ProposedFacts, name: ProposedStep): Next {
  const { from, to, who } = proposedSteps[name];
  if (state !== from) return { to: null, reason: settled[state] };
  if (!standing.includes(who)) return { to: null, reason: `Only ${standings[who]} can do this.` };
  return { to, reason: null };
}

const settled: Record<ProposedState, string> = {
  open: "It waits for the support team.",
  added: "The organisation is on the portal.",
  declined: "The support team did not add it.",
  withdrawn: "The proposal was withdrawn.",
};

export const proposedInput = z.object({
  name: organisationInput.shape.name,
  type: organisationInput.shape.type,
  pilot: optionalChoice(pilotSlugs, "Choose the pilot from the list"),
  reach: text({ label: "How to reach it", max: 500 }),
  contactName: text({
    label: "The person's name",
    max: 120,
    required: "Enter the name of a person to ask there",
  }),
  contactEmail: emailAddress("Enter the e-mail address of that person"),
  words: text({ label: "The part", max: 1000, required: "Enter the part that it is to play" }),
  why: text({
    label: "The reason",
    max: 1000,
    required: "Enter why it should take part",
  }),
});
export type ProposedInput = z.infer<typeof proposedInput>;

/** What each step that has a form of its own asks for; adding asks for the organisation itself. */
export const proposedStepInputs = {
  find: z.object({ organisation: uuid("Choose the organisation that it is") }),
  decline: z.object({
    reason: text({ label: "The reason", max: 3000, required: "Enter why it is not added" }),
  }),
  withdraw: z.object({}),
} as const satisfies Partial<Record<ProposedStep, z.ZodMiniType>>;
export type ProposedFormStep = keyof typeof proposedStepInputs;
export const proposedFormSteps = Object.keys(proposedStepInputs) as [
  ProposedFormStep,
  ...ProposedFormStep[],
];

/** The page of the list of those that wait, as the URL holds it. */
export const proposedFilter = z.object({ after: orNothing(z.uuid()) });

/** What the page says after something was done, by the word in its address. */
export const notesOnProposed: Record<string, string> = {
  proposed: "Proposed. The support team is told, and you hear here what comes of it.",
  find: "Kept. The organisation that proposed it is told, and can invite it.",
  decline: "Kept. The organisation that proposed it is told, with your reason.",
  withdraw: "Withdrawn.",
};
