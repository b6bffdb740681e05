import * as z from "zod/mini";
import { labelOf, valuesOf } from "@/lib/choices";
import { forms, natures, sources } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import {
  beginningOf,
  type FinancialYear,
  monthsOf,
  nameOfYear,
  type YearBasis,
  yearBases,
} from "@/lib/financial-years";
import {
  choice,
  money,
  optionalDateParts,
  optionalUuid,
  optionalWholeNumber,
  text,
} from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { inKindAnswers, inKindFaults, inKindOfRow } from "@/lib/in-kind-inputs";
import { formatPounds } from "@/lib/money";
import { rowValues } from "@/lib/row-values";

export const recurrences = [
  { value: "recurrent", label: "Every year" },
  { value: "one-off", label: "Once" },
] as const;

export const origins = [
  { value: "new", label: "New money" },
  { value: "existing", label: "Money that is spent already, and would be spent otherwise" },
] as const;

/** The question of each field of a row. */
export const contributionLabels = {
  ownYear: "In which of your years?",
  pence: "How much?",
  nature: "Revenue or capital?",
  form: "In cash or in kind?",
  source: "Where does it come from?",
  ringFence: "What alone may it pay for?",
  passedOnById: "Which partner passes it on to you?",
  recurrence: "Does it recur?",
  origin: "Is it new money?",
  reduces: "Which service has less by it?",
  firstMonths: "Months in the first financial year",
  inKind: "What is given?",
  valuation: "How is it valued?",
  posts: "Full-time posts",
  monthly: "Cost of a full-time post a month",
  staffMonths: "For how many months",
  condition: "What does it still depend on?",
  conditionOn: "When is that known?",
} as const;

type Own = { basis: YearBasis; from: number };

export const valueOfYear = ({ basis, from }: Own) => `${basis}:${from}`;

function readYear(value: string): Own | null {
  const [, basis = "", from = ""] = /^(april|august|calendar):(\d{4})$/.exec(value) ?? [];
  return basis ? { basis: basis as YearBasis, from: Number(from) } : null;
}

/** An own year as it is chosen, in words; null for what is none. */
export function labelOfOwnYear(value: string) {
  const own = readYear(value);
  return own && labelOfOwn(own);
}

const labelOfOwn = ({ basis, from }: Own) =>
  `${nameOfYear(basis, from)}, ${labelOf(yearBases, basis)}`;

/** The own years that touch the financial years of a proposal, those of `first` before the others. */
export function ownYears(years: readonly FinancialYear[], first: YearBasis) {
  const all = [...yearBases].sort(
    (one, other) => Number(other.value === first) - Number(one.value === first),
  );
  return all.flatMap(({ value: basis }) => {
    const begins = years.flatMap((year) => beginningOf(year) ?? []);
    const from = [...new Set(begins.flatMap((one) => [one - 1, one, one + 1]))].sort();
    return from
      .filter((one) => monthsOf(basis, one).some(({ year }) => years.includes(year)))
      .map((one) => ({
        value: valueOfYear({ basis, from: one }),
        label: labelOfOwn({ basis, from: one }),
      }));
  });
}

/** The own year in which a day lies, as it is chosen. */
export function ownYearAt(day: Day, basis: YearBasis) {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const begins = yearBases.find(({ value }) => value === basis)?.begins ?? 4;
  return valueOfYear({ basis, from: month < begins ? year - 1 : year });
}

/** How an organisation of a type counts its years, unless it says otherwise. */
export const yearBasisOf = (type: string): YearBasis =>
  ["college", "sixth-form-college", "specialist-college"].includes(type) ? "august" : "april";

const line = (label: string, max = 200) => text({ label, max });

function yearOrFault(value: string, ctx: { issues: unknown[] }): Own {
  const own = readYear(value);
  if (!own) ctx.issues.push({ code: "custom", message: "Choose the year", input: value });
  return own ?? z.NEVER;
}

/** One row of money, as its form posts it. */
export const contributionInput = z.pipe(
  z.object({
    ownYear: z.pipe(line("The year", 20), z.transform(yearOrFault)),
    pence: z.pipe(
      money("Enter the amount in pounds, like 12,500 or 12.5k"),
      z.number().check(z.positive("Enter an amount above nothing")),
    ),
    nature: choice(valuesOf(natures), "Choose revenue or capital"),
    form: choice(valuesOf(forms), "Choose cash or in kind"),
    source: choice(valuesOf(sources), "Choose where it comes from"),
    ringFence: line("What it may pay for"),
    passedOnById: optionalUuid("Choose one of the other organisations on it"),
    recurrence: choice(valuesOf(recurrences), "Choose whether it recurs"),
    origin: choice(valuesOf(origins), "Choose whether it is new money"),
    reduces: line("The service"),
    firstMonths: optionalWholeNumber("Enter a whole number of months from 0 to 12", { max: 12 }),
    ...inKindAnswers,
    condition: line("What it depends on", 500),
    conditionOn: optionalDateParts({ what: "when that is known" }),
  }),
  z.transform((row, ctx) => {
    const fault = (name: keyof typeof row, message: string) =>
      ctx.issues.push({ code: "custom", path: [name], message, input: row[name] });
    const { basis, from } = row.ownYear;
    if (row.origin === "existing" && !row.reduces)
      fault("reduces", "Name the service that has less by it");
    if (row.source && isRingFenced(row.source) && row.form === "cash" && !row.ringFence)
      fault("ringFence", "This source comes with conditions: enter what it may pay for");
    if (row.form === "in-kind")
      for (const { name, message } of inKindFaults(row)) fault(name, message);
    if (row.conditionOn && !row.condition) fault("condition", "Enter what it depends on");
    if (row.condition && !row.conditionOn) fault("conditionOn", "Enter when that is known");
    const [first, second] = monthsOf(basis, from);
    if (row.firstMonths !== null && first && !second)
      fault("firstMonths", "This year lies in one financial year: leave its months blank");
    const split =
      row.firstMonths !== null && first && second
        ? [
            { year: first.year, months: row.firstMonths },
            { year: second.year, months: 12 - row.firstMonths },
          ]
        : null;
    return {
      basis,
      from,
      pence: row.pence,
      nature: row.nature,
      form: row.form,
      source: row.source,
      ringFence: row.ringFence || null,
      passedOnById: row.passedOnById,
      recurrent: row.recurrence === "recurrent",
      isNew: row.origin === "new",
      reduces: row.origin === "existing" ? row.reduces : "",
      months: split,
      ...inKindOfRow(row),
      condition: row.condition,
      conditionOn: row.conditionOn,
    };
  }),
);
export type ContributionInput = z.infer<typeof contributionInput>;

const isRingFenced = (source: string) =>
  sources.some(({ value, ringFenced }) => value === source && ringFenced);

/** A row by the names of its questions, as history tells it. */
export const saidOf = ({
  basis,
  from,
  recurrent,
  isNew,
  months,
  hundredths,
  ...rest
}: ContributionInput) => ({
  ...rest,
  ownYear: valueOfYear({ basis, from }),
  recurrence: recurrent ? "recurrent" : "one-off",
  origin: isNew ? "new" : "existing",
  firstMonths: months?.[0]?.months ?? null,
  posts: hundredths === null ? null : hundredths / 100,
});

/** A stored row as its form shows it. */
export function contributionValues(row: ContributionInput): FormValues {
  const { pence, monthly, ...rest } = saidOf(row);
  return rowValues({
    ...rest,
    pence: poundsTyped(pence),
    monthly: monthly === null ? null : poundsTyped(monthly),
  });
}

const poundsTyped = (pence: number) => formatPounds(pence).slice(1);
