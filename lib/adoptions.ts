import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { addDays, type Day, daysBetween } from "@/lib/dates";
import { choice, dateParts, text } from "@/lib/form";
import { type PilotSlug, pilotSlugs } from "@/lib/pilots";
import type { PlanInput } from "@/lib/plan";
import type { ProjectDraft } from "@/lib/project-inputs";

export const manners = [
  { value: "as-is", label: "Taken as is" },
  { value: "changed", label: "Changed" },
] as const;

/** `begun` until the adopter says what became of it. */
export const adoptionStates = [
  { value: "begun", label: "Begun", tone: "blue" },
  { value: "working", label: "Working", tone: "green" },
  { value: "dropped", label: "Dropped", tone: "grey" },
] as const;

/** What the adopter may say of it, and its line of history. */
export const tellableStates = [
  {
    value: "working",
    label: "It works here",
    act: "adoption-works",
  },
  {
    value: "dropped",
    label: "We have dropped it",
    act: "adoption-dropped",
  },
] as const;

/** An answer that another answer asks for. */
const needed = (path: string, message: string, input: unknown) => ({
  code: "custom" as const,
  path: [path],
  message,
  input,
});

export const adoptInput = z.pipe(
  z.object({
    startsOn: dateParts({ what: "the start", required: "Enter when you start" }),
    pilot: choice(pilotSlugs, "Choose the pilot in which you do it"),
    manner: choice(valuesOf(manners), "Choose whether you change anything"),
    how: text({ label: "What you change", max: 1000 }),
  }),
  z.transform((input, ctx) => {
    if (input.manner === "as-is") return { ...input, how: "" };
    if (!input.how) ctx.issues.push(needed("how", "Enter what you change", input.how));
    return input;
  }),
);
export type AdoptInput = z.infer<typeof adoptInput>;

export const adoptionInput = z.pipe(
  z.object({
    state: choice(valuesOf(tellableStates), "Choose how it goes"),
    why: text({ label: "The reason", max: 1000 }),
  }),
  z.transform((input, ctx) => {
    if (input.state === "dropped" && !input.why)
      ctx.issues.push(needed("why", "Enter why you have dropped it", input.why));
    return input;
  }),
);
export type AdoptionInput = z.infer<typeof adoptionInput>;

export const adoptionLabels = { state: "How does it go?", why: "Why?" };

/** What of a project goes into the draft of whoever adopts it: no partner, no figure of another place. */
export type PlanOnOffer = Pick<ProjectDraft, "title" | "aim" | "theme"> & {
  startsOn: Day;
  endsOn: Day | null;
  milestones: Pick<PlanInput<"milestones">, "title" | "dueOn">[];
  outcomes: Pick<PlanInput<"outcomes">, "measure" | "unit" | "target" | "targetOn">[];
  risks: Pick<PlanInput<"risks">, "title" | "likelihood" | "effect" | "response">[];
};

/** The same plan from another start: every day of it lies as far from the new start as it lay from the old. */
export function planFrom(plan: PlanOnOffer, startsOn: Day): PlanOnOffer {
  const distance = daysBetween(plan.startsOn, startsOn);
  const shifted = (day: Day) => addDays(day, distance);
  return {
    ...plan,
    startsOn,
    endsOn: plan.endsOn && shifted(plan.endsOn),
    milestones: plan.milestones.map((row) => ({ ...row, dueOn: shifted(row.dueOn) })),
    outcomes: plan.outcomes.map((row) => ({ ...row, targetOn: shifted(row.targetOn) })),
  };
}

/** The draft with which an adopter begins: the rest is theirs to fill in. */
export const draftFrom = (
  { title, aim, theme, startsOn, endsOn }: PlanOnOffer,
  pilot: PilotSlug,
): ProjectDraft => ({
  ...{ title, pilot, pilots: [], aim, theme, startsOn, endsOn, audience: "pilot" },
  ...{ whoFor: "", places: "", funding: null, fundingWords: "", sharing: null, sharingWords: "" },
});

type Facts = { organisationId: string | null; mayWrite: boolean };

/** Why this viewer cannot adopt a practice that `leadId` offers, or null. */
export function whyNotAdopt({ organisationId, mayWrite }: Facts, leadId: string) {
  if (!organisationId || !mayWrite)
    return "Only a contributor or lead of an organisation can adopt a practice.";
  return organisationId === leadId ? "Your organisation offers it." : null;
}
