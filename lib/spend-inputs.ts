import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { origins } from "@/lib/contribution-inputs";
import { forms, natures } from "@/lib/contributions";
import { beginningOf } from "@/lib/financial-years";
import { choice, list, money, optionalNumber, optionalUuid, text, uuid } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import type { ProposalFacts } from "@/lib/proposal-steps";
import { editableProposalStates } from "@/lib/proposals";
import { rowValues } from "@/lib/row-values";

export const schemes = [
  { value: "advice", label: "Advice and guidance" },
  { value: "teaching", label: "Teaching and training" },
  { value: "support", label: "Support for people" },
  { value: "staff", label: "Staff" },
  { value: "premises", label: "Premises" },
  { value: "equipment", label: "Equipment and IT" },
  { value: "management", label: "Running the fund" },
  { value: "other", label: "Something else" },
] as const;

export const variances = [
  { value: "fixed", label: "Fixed: it costs the same, however many come" },
  { value: "variable", label: "Variable: it costs more where more come" },
] as const;

/** The question of each field of a spending line. */
export const spendLabels = {
  what: "What is paid for?",
  scheme: "What sort of spending is it?",
  year: "In which financial year?",
  pence: "How much?",
  nature: "Revenue or capital?",
  form: "In cash or in kind?",
  commissionerId: "Who commissions it?",
  provider: "Who provides it?",
  paidBy: "What pays for it?",
  outputs: "How many will there be?",
  unit: "What is counted?",
  origin: "Is it new money?",
  variance: "Is it fixed or variable?",
} as const;

/** What a line names that is not given any more. */
export const moneyTakenOut = "Money that was taken out";

const line = (label: string, required?: string) => text({ label, max: 200, required });

/** One line of the spending plan, as its form posts it. */
export const spendInput = z.pipe(
  z.object({
    what: line("What is paid for", "Enter what is paid for"),
    scheme: choice(valuesOf(schemes), "Choose what sort of spending it is"),
    year: line("The year"),
    pence: money("Enter the amount in pounds, like 12,500 or 12.5k"),
    nature: choice(valuesOf(natures), "Choose revenue or capital"),
    form: choice(valuesOf(forms), "Choose cash or in kind"),
    commissionerId: optionalUuid("Choose one of the organisations on it"),
    provider: line("Who provides it"),
    paidBy: list(uuid("Choose contributions from the list")),
    outputs: optionalNumber("Enter a number in figures, like 120"),
    unit: line("What is counted"),
    origin: choice(valuesOf(origins), "Choose whether it is new money"),
    variance: choice(valuesOf(variances), "Choose whether it is fixed or variable"),
  }),
  z.transform(({ origin, ...row }, ctx) => {
    const fault = (name: keyof typeof row, message: string) =>
      ctx.issues.push({ code: "custom", path: [name], message, input: row[name] });
    if (beginningOf(row.year) === null) fault("year", "Choose the financial year");
    if (row.pence === 0) fault("pence", "Enter an amount above nothing");
    if (row.outputs !== null && row.outputs <= 0)
      fault("outputs", "Enter a number above nothing, or leave it blank");
    if (row.outputs !== null && !row.unit) fault("unit", "Enter what is counted");
    if (row.form === "in-kind" && row.paidBy.length > 0)
      fault("paidBy", "Only cash is paid by what organisations give in cash");
    return { ...row, isNew: origin === "new" };
  }),
);
export type SpendInput = z.infer<typeof spendInput>;

/** Why this viewer cannot write what is to be paid for, or what is kept back, now; or null. */
export function whyNotPlan({ state, standing }: Pick<ProposalFacts, "state" | "standing">) {
  if (!(editableProposalStates as readonly string[]).includes(state))
    return "The spending plan is written before it is submitted.";
  return standing.includes("owner-contributor")
    ? null
    : "Only a contributor or lead of the lead partner writes the spending plan.";
}

/** A line by the names of its questions, as history tells it. */
export const spendSaid = ({ isNew, ...rest }: SpendInput) => ({
  ...rest,
  origin: isNew ? "new" : "existing",
});

/** A stored line as its form shows it. */
export function spendValues(row: SpendInput): FormValues {
  const { pence, paidBy, ...rest } = spendSaid(row);
  return { ...rowValues(rest), pence: formatPounds(pence).slice(1), paidBy };
}
