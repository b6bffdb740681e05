import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { choice, text } from "@/lib/form";

/** What a project is reviewed by. */
export const criteria = [
  { value: "outcome", label: "The outcome is worth sharing, and can be measured" },
  { value: "partners", label: "The organisations on it can deliver it together" },
  { value: "plan", label: "The plan is real: what, by when, and by whom" },
  { value: "risks", label: "The risks are known, and somebody watches each" },
  { value: "reuse", label: "Other pilots could take it over" },
] as const;
export const criterionValues = valuesOf(criteria);
export type Criterion = (typeof criteria)[number]["value"];

export const scores = [
  { value: "1", label: "1, weak" },
  { value: "2", label: "2, fair" },
  { value: "3", label: "3, good" },
  { value: "4", label: "4, strong" },
  { value: "none", label: "Cannot be judged" },
] as const;

const reasonFor = (label: string) =>
  text({ label: "The reason", max: 1000, required: `Enter why: ${label.toLowerCase()}` });

const answers: Record<string, z.core.$ZodType<string>> = {
  ...Object.fromEntries(
    criteria.flatMap(({ value, label }) => [
      [`score-${value}`, choice(valuesOf(scores), `Choose a score: ${label.toLowerCase()}`)],
      [`reason-${value}`, reasonFor(label)],
    ]),
  ),
  words: text({ label: "Your assessment", max: 3000, required: "Enter your assessment" }),
  declared: text({
    label: "The declaration",
    max: 10,
    required: "Tick that you have no interest in it, or leave it to another officer",
  }),
};

/** What history keeps of the declaration, without which there is no review. */
export const noInterest = { declared: "no interest in it or in any organisation on it" };

/** A review as its form posts it: score-<criterion> and reason-<criterion>, and words on the whole. */
export const reviewInput = z.pipe(
  z.object(answers),
  z.transform((typed) => ({
    words: typed.words ?? "",
    scores: criteria.map(({ value }) => {
      const score = typed[`score-${value}`];
      return {
        criterion: value,
        score: score === "none" ? null : Number(score),
        reason: typed[`reason-${value}`] ?? "",
      };
    }),
  })),
);
export type ReviewInput = z.infer<typeof reviewInput>;

export const againstBox = (criterion: Criterion) => `against-${criterion}`;

/** Why something is not endorsed: against one criterion at least, each in a box of its own. */
export const againstInput = z.pipe(
  z.object(
    Object.fromEntries(
      criteria.map(({ value }) => [againstBox(value), text({ label: "The reason", max: 500 })]),
    ),
  ),
  z.transform((typed, ctx) => {
    const reason = reasonAgainst((criterion) => typed[againstBox(criterion)]);
    if (!reason)
      ctx.issues.push({
        code: "custom",
        path: [againstBox(criteria[0].value)],
        message: "Enter why it is not endorsed, at the criteria that it does not meet",
        input: typed,
      });
    return { reason };
  }),
);

/** One text of what `wordsOf` says against each criterion. */
export const reasonAgainst = (wordsOf: (criterion: Criterion) => string | undefined) =>
  criteria
    .flatMap(({ value, label }) => {
      const words = wordsOf(value);
      return words ? [`${label}: ${words}`] : [];
    })
    .join("\n\n");

/** The mean of what could be judged, to one decimal, and how far apart the scores lie. */
export function spreadOf(given: (number | null)[]) {
  const judged = given.filter((score) => score !== null);
  if (judged.length === 0) return null;
  const mean = judged.reduce((sum, score) => sum + score, 0) / judged.length;
  return { mean: Math.round(mean * 10) / 10, low: Math.min(...judged), high: Math.max(...judged) };
}
