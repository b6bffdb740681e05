import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { beginningOf } from "@/lib/financial-years";
import { choice, money, text, uuid } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { rowValues } from "@/lib/row-values";
import { type Saving, savingAreas, savingTypes } from "@/lib/savings";
import { formatShare } from "@/lib/shares";
import { share } from "@/lib/term-inputs";

/** How far the figure can be relied on, as the Treasury's guidance grades evidence. */
export const grades = [
  { value: "A", label: "A: measured elsewhere, and checked by others" },
  { value: "B", label: "B: measured in one place" },
  { value: "C", label: "C: reckoned from the experience of those who do the work" },
  { value: "D", label: "D: a first guess" },
] as const;

/** The question of each field of a saving. */
export const savingLabels = {
  beneficiaryId: "Who has the saving?",
  gainYear: "In which financial year?",
  gross: "How much, before anything is taken off?",
  savingType: "What sort of saving is it?",
  area: "Where does it fall?",
  grade: "How sure is the figure?",
  optimism: "How much is taken off for optimism?",
  evidence: "How is it reckoned?",
} as const;

/** One saving of one body in one year, as its form posts it. */
export const savingInput = z.pipe(
  z.object({
    beneficiaryId: uuid("Choose who has the saving"),
    gainYear: text({ label: "The year", max: 10 }),
    gross: z.pipe(
      money("Enter the amount in pounds, like 12,500 or 12.5k"),
      z.number().check(z.positive("Enter an amount above nothing")),
    ),
    savingType: choice(valuesOf(savingTypes), "Choose what sort of saving it is"),
    area: choice(valuesOf(savingAreas), "Choose where it falls"),
    grade: choice(valuesOf(grades), "Choose how sure the figure is"),
    optimism: share,
    evidence: text({
      label: "How it is reckoned",
      max: 2000,
      required: "Enter how it is reckoned, so that others can check it",
    }),
  }),
  z.transform(({ optimism, ...row }, ctx) => {
    if (beginningOf(row.gainYear) === null)
      ctx.issues.push({
        ...{ code: "custom", path: ["gainYear"], message: "Choose the financial year" },
        input: row.gainYear,
      });
    return { ...row, optimism: optimism ?? 0 };
  }),
);
export type SavingInput = z.infer<typeof savingInput>;

/** A saving as the rules of who pays and who gains read it. */
export const savingOf = <Row extends SavingInput & { id: string }>({
  gainYear: year,
  gross: pence,
  savingType: type,
  ...rest
}: Row): Saving => ({ ...rest, year, pence, type });

/** A stored saving as its form shows it. */
export const savingValues = ({ gross, optimism, ...rest }: SavingInput): FormValues => ({
  ...rowValues(rest),
  gross: formatPounds(gross).slice(1),
  optimism: formatShare(optimism).slice(0, -1),
});
