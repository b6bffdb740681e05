import * as z from "zod/mini";
import { periods } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";
import { choice, optionalMoney, optionalWholeNumber, text } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";

const period = choice(valuesOf(periods), "Choose a year, a term, a month, a week or once");

/** What a barrier does to one organisation, in its own figures. Cost in pence. */
export const effectFigures = {
  people: optionalWholeNumber("Enter the number of people in figures, like 420", {
    max: 60_000_000,
  }),
  peopleWho: text({ label: "Who they are", max: 200 }),
  peoplePeriod: period,
  cost: optionalMoney("Enter the cost in pounds, like 12,500 or 12.5k"),
  costBasis: text({ label: "How the cost was worked out", max: 500 }),
  costPeriod: period,
};

export const effectInput = z.object({
  ...effectFigures,
  evidence: text({
    label: "How it affects you",
    max: 3000,
    required: "Enter how it affects your organisation",
  }),
});
export type EffectInput = z.infer<typeof effectInput>;

/** The figures as their form shows them; blank where none were given yet. */
export function effectValues(effect: EffectInput | null): FormValues {
  return {
    people: effect?.people?.toString() ?? "",
    peopleWho: effect?.peopleWho ?? "",
    peoplePeriod: effect?.peoplePeriod ?? "year",
    cost: effect?.cost == null ? "" : formatPounds(effect.cost).slice(1),
    costBasis: effect?.costBasis ?? "",
    costPeriod: effect?.costPeriod ?? "year",
    evidence: effect?.evidence ?? "",
  };
}
