import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { choice, list, optionalChoice, optionalDateParts, optionalText, text } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { pilotSlugs } from "@/lib/pilots";
import { type PlanPart, type ProjectField, projectFields } from "@/lib/project-fields";
import { fundings, sharings } from "@/lib/projects";
import { rowValues } from "@/lib/row-values";
import { audienceValues } from "@/lib/submissions";

/** The answers of a project's form. */
export const projectAnswers = z.object({
  title: text({ label: "The name", max: 120, required: "Enter what the project is called" }),
  pilot: choice(pilotSlugs, "Choose the lead pilot"),
  pilots: list(choice(pilotSlugs, "Choose pilots from the list")),
  aim: text({ label: "The shared outcome", max: 3000 }),
  whoFor: text({ label: "Who it is for", max: 1000 }),
  places: text({ label: "Where", max: 200 }),
  theme: optionalText({ label: "The theme", max: 120 }),
  startsOn: optionalDateParts({ what: "the start" }),
  endsOn: optionalDateParts({ what: "the end" }),
  funding: optionalChoice(valuesOf(fundings), "Choose how it is funded"),
  fundingWords: text({ label: "About the funding", max: 1000 }),
  sharing: optionalChoice(valuesOf(sharings), "Choose whether personal data is shared"),
  sharingWords: text({ label: "About the data", max: 1000 }),
  audience: choice(audienceValues, "Choose who may see it"),
});

/** What a draft may hold: a title and a pilot, and anything else or nothing. Its plan is rows of their own. */
export const projectDraft = z.pipe(
  projectAnswers,
  z.transform((draft, ctx) => {
    const { startsOn, endsOn } = draft;
    if (startsOn && endsOn && endsOn <= startsOn)
      ctx.issues.push({
        code: "custom",
        path: ["endsOn"],
        message: "The end must be after the start",
        input: endsOn,
      });
    return draft;
  }),
);
export type ProjectDraft = z.infer<typeof projectDraft>;

/** The columns of a project that may not be empty when it is submitted, and the rows that its plan must have. */
export const neededAnswers = [
  "aim",
  "whoFor",
  "startsOn",
  "endsOn",
  "funding",
  "sharing",
] as const satisfies (keyof ProjectDraft)[];
export const neededRows = ["milestones", "outcomes", "risks"] as const satisfies PlanPart[];

export const messagesOfNeeds: Record<(typeof neededAnswers | typeof neededRows)[number], string> = {
  aim: "Enter the outcome that you share",
  whoFor: "Enter who it is for",
  startsOn: "Enter when it starts",
  endsOn: "Enter when it ends",
  funding: "Choose how it is funded",
  sharing: "Choose whether personal data is shared",
  milestones: "Add at least one milestone",
  outcomes: "Add at least one measure",
  risks: "Add at least one risk, or the one that worries you most",
};

/** What submitting still needs, by field. `plan` has the rows of each part. */
export function whatAProjectLacks(draft: ProjectDraft, plan: Record<PlanPart, readonly unknown[]>) {
  const unanswered: ProjectField[] = neededAnswers.filter((field) => !draft[field]);
  const lacking = [...unanswered, ...neededRows.filter((part) => plan[part].length === 0)];
  return lacking.map((field) => ({
    field,
    label: projectFields[field],
    message: messagesOfNeeds[field as keyof typeof messagesOfNeeds],
  }));
}

/** A draft as its form shows it. */
export const projectValues = ({ pilots, ...draft }: ProjectDraft): FormValues => ({
  ...rowValues(draft),
  pilots,
});
