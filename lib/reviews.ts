import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { choice, text } from "@/lib/form";
import type { State } from "@/lib/lives";
import { reviewingStates } from "@/lib/projects";
import type { Standing } from "@/lib/standings";
import type { Kind } from "@/lib/submissions";

/** What a project is reviewed by. */
export const criteria = [
  { value: "outcome", label: "The outcome is worth sharing, and can be measured" },
  { value: "partners", label: "The organisations on it can deliver it together" },
  { value: "plan", label: "The plan is real: what, by when, and by whom" },
  { value: "risks", label: "The risks are known, and somebody watches each" },
  { value: "reuse", label: "Other pilots could take it over" },
] as const;

/** What a pooled budget is reviewed by, on the whole and by somebody who knows money. */
export const reviewParts = {
  whole: {
    label: "the proposal",
    criteria: [
      { value: "outcome", label: "The outcome is worth the money, and can be measured" },
      { value: "partners", label: "The organisations on it can deliver it together" },
      {
        value: "risks",
        label: "Overspends and exits are shared fairly, and each can bear its part",
      },
      { value: "legal", label: "The legal basis carries it for every partner" },
      { value: "reuse", label: "Other pilots could take it over" },
    ],
  },
  finance: {
    label: "its finance",
    criteria: [
      { value: "sources", label: "The money is there: sources, conditions and dates" },
      { value: "balance", label: "It balances in each year, and a gap can be closed" },
      { value: "rules", label: "Ring-fences, capital and VAT are kept to" },
      { value: "savings", label: "The savings are counted soundly, and fall where it says" },
    ],
  },
} as const;
export type ReviewPart = keyof typeof reviewParts;
export const reviewPartValues = Object.keys(reviewParts) as [ReviewPart, ...ReviewPart[]];

export type Criterion = (typeof criteria)[number]["value"];
export const criterionValues = valuesOf(criteria);

type AnyCriterion = Criterion | (typeof reviewParts)[ReviewPart]["criteria"][number]["value"];
export const anyCriterionValues = [
  ...new Set<AnyCriterion>(
    [criteria, ...Object.values(reviewParts).map((part) => part.criteria)]
      .flat()
      .map(({ value }) => value),
  ),
] as [AnyCriterion, ...AnyCriterion[]];

/** By which a version is judged. */
export type Criteria = readonly { value: AnyCriterion; label: string }[];
export const criteriaOf = (kind: Kind, part: ReviewPart): Criteria =>
  kind === "proposal" ? reviewParts[part].criteria : criteria;

export const scores = [
  { value: "1", label: "1, weak" },
  { value: "2", label: "2, fair" },
  { value: "3", label: "3, good" },
  { value: "4", label: "4, strong" },
  { value: "none", label: "Cannot be judged" },
] as const;

/** That whoever reviews has no interest in it. */
export const declaration = text({
  label: "The declaration",
  max: 10,
  required: "Tick that you have no interest in it, or leave it to another officer",
});

const reasonFor = (label: string) =>
  text({ label: "The reason", max: 1000, required: `Enter why: ${label.toLowerCase()}` });

/** What history keeps of the declaration, without which there is no review. */
export const noInterest = { declared: "no interest in it or in any organisation on it" };

/** A review as its form posts it: score-<criterion> and reason-<criterion>, and words on the whole. */
export const reviewInputOf = (criteria: Criteria) => {
  const answers: Record<string, z.core.$ZodType<string>> = {
    ...Object.fromEntries(
      criteria.flatMap(({ value, label }) => [
        [`score-${value}`, choice(valuesOf(scores), `Choose a score: ${label.toLowerCase()}`)],
        [`reason-${value}`, reasonFor(label)],
      ]),
    ),
    words: text({ label: "Your assessment", max: 3000, required: "Enter your assessment" }),
    declared: declaration,
  };
  return z.pipe(
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
};
export type ReviewInput = z.infer<ReturnType<typeof reviewInputOf>>;

export const againstBox = (criterion: AnyCriterion) => `against-${criterion}`;

/** Why something is not endorsed: against one criterion at least, each in a box of its own. */
export const againstInputOf = (criteria: Criteria) =>
  z.pipe(
    z.object(
      Object.fromEntries(
        criteria.map(({ value }) => [againstBox(value), text({ label: "The reason", max: 500 })]),
      ),
    ),
    z.transform((typed, ctx) => {
      const reason = reasonAgainst(criteria, (criterion) => typed[againstBox(criterion)]);
      const [first] = criteria;
      if (!reason && first)
        ctx.issues.push({
          code: "custom",
          path: [againstBox(first.value)],
          message: "Enter why it is not endorsed, at the criteria that it does not meet",
          input: typed,
        });
      return { reason };
    }),
  );

/** One text of what `wordsOf` says against each criterion. */
export const reasonAgainst = (
  criteria: Criteria,
  wordsOf: (criterion: AnyCriterion) => string | undefined,
) =>
  criteria
    .flatMap(({ value, label }) => {
      const words = wordsOf(value);
      return words ? [`${label}: ${words}`] : [];
    })
    .join("\n\n");

/** Why this viewer cannot review it now, or null. */
export function whyNotReview({ state, standing }: { state: State; standing: readonly Standing[] }) {
  if (!(reviewingStates as readonly State[]).includes(state))
    return "It is reviewed while it is in review.";
  return standing.includes("reviewer")
    ? null
    : "Only an LSIS reviewer who belongs to no organisation on it can review it.";
}

/** The mean of what could be judged, to one decimal, and how far apart the scores lie. */
export function spreadOf(given: (number | null)[]) {
  const judged = given.filter((score) => score !== null);
  if (judged.length === 0) return null;
  const mean = judged.reduce((sum, score) => sum + score, 0) / judged.length;
  return { mean: Math.round(mean * 10) / 10, low: Math.min(...judged), high: Math.max(...judged) };
}
