import * as z from "zod/mini";
import type { Day } from "@/lib/dates";
import type { DayBounds } from "@/lib/day-bounds";
import { dateParts, text, uuid } from "@/lib/form";
import type { ProjectFacts } from "@/lib/project-steps";
import { conditionStates } from "@/lib/projects";

const question = z.object({
  words: text({
    label: "The condition",
    max: 1000,
    required: "Enter what must be met, or leave this condition empty",
  }),
  organisationId: uuid("Choose who is to meet it"),
  dueOn: dateParts({
    what: "the condition",
    required: "Enter the date by which it is to be met",
  }),
});
export type ConditionInput = z.infer<typeof question>;
type Part = keyof ConditionInput;
const parts = Object.keys(question.shape) as Part[];

/** So many conditions can be set at once, each in boxes of its own. */
export const conditionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export const conditionBox = (number: number, part: Part) => `condition-${number}-${part}`;
export const isOfCondition = (name: string, number: number) =>
  name.startsWith(`condition-${number}-`);

const why = z.object({
  reason: text({ label: "The reasons", max: 3000, required: "Enter why it is endorsed" }),
});

/** Reasons, and conditions as far as their boxes hold anything: then all three of one. All faults come at once. */
export const endorseInput = z.pipe(
  z.looseObject({}),
  z.transform((typed: Record<string, unknown>, ctx) => {
    const fault = (name: string, message: string) =>
      ctx.issues.push({ code: "custom", path: [name], message, input: typed });
    const read = why.safeParse(typed);
    for (const { message } of read.error?.issues ?? []) fault("reason", message);
    const conditions = conditionNumbers.flatMap((number) => {
      const given = parts.map((part) => [part, typed[conditionBox(number, part)]] as const);
      if (given.every(([, value]) => isBlank(value))) return [];
      const one = question.safeParse(Object.fromEntries(given));
      for (const { path, message } of one.error?.issues ?? [])
        fault(conditionBox(number, path[0] as Part), message);
      return one.success ? [one.data] : [];
    });
    return { reason: read.data?.reason ?? "", conditions };
  }),
);

const isBlank = (value: unknown) =>
  [value ?? ""].flat().every((one) => String(one ?? "").trim() === "");

export const meetInput = z.object({
  how: text({ label: "How it was met", max: 2000, required: "Enter how it was met" }),
  metOn: dateParts({ what: "when it was met", required: "Enter when it was met" }),
});
export const meetDays: DayBounds = {
  metOn: { never: "future", message: "The day on which it was met must be today or earlier" },
};
export type MeetInput = z.infer<typeof meetInput>;

export const reopenInput = z.object({
  reason: text({ label: "The reason", max: 2000, required: "Enter why it is not met after all" }),
});

type Facts = Pick<ProjectFacts, "state" | "standing">;
type Condition = { organisationId: string; metOn: Day | null };

const isTime = ({ state }: Facts) => (conditionStates as readonly string[]).includes(state);
const notNow = "Conditions are met between the endorsement and the end of delivery.";

/** Why this viewer cannot say that a condition is met, or null. */
export function whyNotMeet(
  facts: Facts,
  { organisationId }: { organisationId: string | null },
  condition: Condition,
) {
  if (!isTime(facts)) return notNow;
  if (condition.metOn) return "It is met already.";
  const isOurs =
    facts.standing.includes("partner-contributor") && organisationId === condition.organisationId;
  return isOurs || facts.standing.includes("owner-contributor")
    ? null
    : "Only the organisation that is to meet it, or the lead partner, says that it is met.";
}

/** Why this viewer cannot open a condition again, or null. */
export function whyNotReopen(facts: Facts, { metOn }: Condition) {
  if (!isTime(facts)) return notNow;
  if (!metOn) return "It is open.";
  return facts.standing.includes("reviewer") ? null : "Only an LSIS reviewer opens it again.";
}
