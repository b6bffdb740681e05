import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { yearsBetween } from "@/lib/financial-years";
import { choice, list, optionalChoice, optionalDateParts, text } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { pilotSlugs } from "@/lib/pilots";
import { type ProposalField, proposalFields } from "@/lib/proposal-fields";
import { arrangements, stages } from "@/lib/proposals";
import { rowValues } from "@/lib/row-values";
import { audienceValues } from "@/lib/submissions";

/** A longer plan is another proposal: tables of more years are read by nobody. */
const mostYears = 10;

/** What a draft may hold: a title and a pilot, and anything else or nothing. */
export const proposalDraft = z.pipe(
  z.object({
    title: text({
      label: "The name",
      max: 120,
      required: "Enter what the pooled budget is called",
    }),
    arrangement: optionalChoice(valuesOf(arrangements), "Choose how the money is put together"),
    aim: text({ label: "The shared outcome", max: 1500 }),
    indicator: text({ label: "The indicator", max: 200 }),
    whoFor: text({ label: "Who it is for", max: 1000 }),
    stage: optionalChoice(valuesOf(stages), "Choose how far it has come"),
    startsOn: optionalDateParts({ what: "the start" }),
    endsOn: optionalDateParts({ what: "the end" }),
    assurance: text({ label: "The notes", max: 3000 }),
    pilot: choice(pilotSlugs, "Choose the lead pilot"),
    pilots: list(choice(pilotSlugs, "Choose pilots from the list")),
    audience: choice(audienceValues, "Choose who may see it"),
  }),
  z.transform((draft, ctx) => {
    const { startsOn, endsOn } = draft;
    const fault = (message: string) =>
      ctx.issues.push({ code: "custom", path: ["endsOn"], message, input: endsOn });
    if (startsOn && endsOn && endsOn <= startsOn) fault("The end must be after the start");
    else if (startsOn && endsOn && yearsBetween(startsOn, endsOn).length > mostYears)
      fault(`The end must lie within ${mostYears} financial years of the start`);
    return draft;
  }),
);
export type ProposalDraft = z.infer<typeof proposalDraft>;

/** The columns that may not be empty when partners are asked for figures. */
export const neededForFigures = [
  "arrangement",
  "aim",
  "whoFor",
  "stage",
  "startsOn",
  "endsOn",
] as const satisfies (keyof ProposalDraft)[];

const messages: Record<(typeof neededForFigures)[number], string> = {
  arrangement: "Choose how the money is put together",
  aim: "Enter the outcome that you share",
  whoFor: "Enter who it is for",
  stage: "Choose how far it has come",
  startsOn: "Enter when it starts",
  endsOn: "Enter when it ends",
};

/** What opening for figures still needs, each with the field or the section where it is mended. */
export function whatAProposalLacks(draft: ProposalDraft, { hasTarget }: { hasTarget: boolean }) {
  const lacking = neededForFigures
    .filter((field) => !draft[field])
    .map((field): { field: ProposalField | "targets"; label: string; message: string } => ({
      field,
      label: proposalFields[field],
      message: messages[field],
    }));
  const target = {
    field: "targets",
    label: "Targets",
    message: "Set a target for one year",
  } as const;
  return hasTarget ? lacking : [...lacking, target];
}

/** A draft as its form shows it. */
export const proposalValues = ({ pilots, ...draft }: ProposalDraft): FormValues => ({
  ...rowValues(draft),
  pilots,
});
