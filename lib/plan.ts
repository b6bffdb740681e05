import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import type { DayBounds } from "@/lib/day-bounds";
import {
  choice,
  dateParts,
  number,
  optionalDateParts,
  optionalNumber,
  text,
  uuid,
} from "@/lib/form";
import type { PlanPart } from "@/lib/project-fields";

export const likelihoods = [
  { value: "low", label: "Unlikely" },
  { value: "medium", label: "Possible" },
  { value: "high", label: "Likely" },
] as const;

export const effects = [
  { value: "low", label: "Small" },
  { value: "medium", label: "Serious" },
  { value: "high", label: "It would end the project" },
] as const;

export const riskStates = [
  { value: "open", label: "Open" },
  { value: "happened", label: "It happened" },
  { value: "over", label: "Over" },
] as const;

const line = (label: string, required: string) => text({ label, max: 200, required });
const numberHelp = "Enter a number in figures, like 12 or 12.5";

/** What a row of each part of the plan asks for. */
export const planInputs = {
  milestones: z.object({
    title: line("What is to be done", "Enter what is to be done"),
    organisationId: uuid("Choose who sees to it"),
    dueOn: dateParts({ what: "when it is due", required: "Enter the date when it is due" }),
  }),
  outcomes: z.object({
    measure: line("What is measured", "Enter what is measured"),
    unit: line("The unit", "Enter what is counted, like learners or pounds a year"),
    baseline: optionalNumber(numberHelp),
    baselineOn: optionalDateParts({ what: "the baseline" }),
    target: number(numberHelp),
    targetOn: dateParts({ what: "the target", required: "Enter the date of the target" }),
  }),
  risks: z.object({
    title: line("What might go wrong", "Enter what might go wrong"),
    organisationId: uuid("Choose who watches it"),
    likelihood: choice(valuesOf(likelihoods), "Choose how likely it is"),
    effect: choice(valuesOf(effects), "Choose how much it would matter"),
    response: text({
      label: "What is done about it",
      max: 1000,
      required: "Enter what is done about it",
    }),
  }),
} as const;
export type PlanInput<Part extends PlanPart> = z.infer<(typeof planInputs)[Part]>;

/** The question of each field of a row. */
export const planLabels = {
  milestones: {
    title: "What is to be done?",
    organisationId: "Who sees to it?",
    dueOn: "By when?",
  },
  outcomes: {
    measure: "What is measured?",
    unit: "In what?",
    baseline: "Where it stands",
    baselineOn: "As of",
    target: "Where it should be",
    targetOn: "By when?",
  },
  risks: {
    title: "What might go wrong?",
    likelihood: "How likely is it?",
    effect: "How much would it matter?",
    response: "What is done about it?",
    organisationId: "Who watches it?",
  },
} as const satisfies Record<PlanPart, Record<string, string>>;

/** The words of one row, for headings and buttons, and the field that says what it is. */
export const planWords: Record<
  PlanPart,
  { one: string; add: string; empty: string; says: string }
> = {
  milestones: {
    says: "title",
    one: "Milestone",
    add: "Add a milestone",
    empty: "What will be done by when, and by whom.",
  },
  outcomes: {
    says: "measure",
    one: "Measure",
    add: "Add a measure",
    empty: "How you will know that it worked: from where to where, by when.",
  },
  risks: {
    says: "title",
    one: "Risk",
    add: "Add a risk",
    empty: "What might go wrong, and what is done about it.",
  },
};

export const readingInput = z.object({
  value: number(numberHelp),
  readOn: dateParts({ what: "the result", required: "Enter the date of the result" }),
  words: text({ label: "About the result", max: 1000 }),
});
/** The names of what a result says. */
export const readingLabels = { value: "Result", readOn: "Day", words: "About the result" };
export const readingDays: DayBounds = {
  readOn: { never: "future", message: "The day of the result must be today or earlier" },
};
export type ReadingInput = z.infer<typeof readingInput>;

/** A measure as others read it: from where to where, and where it came. */
export type Result = PlanInput<"outcomes"> & { value: number | null; readOn: string | null };

/** Whether it came to its target, on the side to which it was to move. */
export const isReached = ({
  baseline,
  target,
  value,
}: Pick<Result, "baseline" | "target" | "value">) =>
  value !== null && (baseline !== null && target < baseline ? value <= target : value >= target);

export const milestoneDays: DayBounds = {
  doneOn: { never: "future", message: "The day on which it was reached must be today or earlier" },
};

export const milestoneInput = z.object({
  doneOn: dateParts({ what: "when it was reached", required: "Enter when it was reached" }),
});

/** What delivery may change of a risk: what might go wrong stays as it was endorsed. */
export const riskInput = z.extend(z.omit(planInputs.risks, { title: true }), {
  state: choice(valuesOf(riskStates), "Choose how it stands"),
});
export type RiskInput = z.infer<typeof riskInput>;
