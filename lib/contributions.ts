import { valuesOf } from "@/lib/choices";
import {
  type FinancialYear,
  monthsOf,
  spread,
  type YearBasis,
  type YearPart,
} from "@/lib/financial-years";
import { figureStates } from "@/lib/proposals";
import { sum } from "@/lib/shares";
import type { Standing } from "@/lib/standings";

export const natures = [
  { value: "revenue", label: "Revenue" },
  { value: "capital", label: "Capital" },
] as const;
export const natureValues = valuesOf(natures);
export type Nature = (typeof natures)[number]["value"];

export const forms = [
  { value: "cash", label: "Cash" },
  { value: "in-kind", label: "In kind" },
] as const;
export type Form = (typeof forms)[number]["value"];

/**
 * Where money comes from. A new row begins with its `nature` (null where it may be either) and ring-fence;
 * `toCapital` where its conditions let revenue pay for capital.
 */
export const sources = [
  of("abg", "Area Based Grant", "revenue", { toCapital: true }),
  of("laa-reward", "LAA performance reward grant", null, { toCapital: true }),
  of("core", "Core budget", "revenue", { toCapital: true }),
  of("lsc", "LSC, Skills Funding Agency or YPLA", "revenue", { ringFenced: true }),
  of("esf", "European Social Fund", "revenue", { ringFenced: true }),
  of("capital-programme", "Capital programme", "capital", { ringFenced: true }),
  of("reserves", "Reserves", null, { toCapital: true }),
  of("other", "Another source", null),
];
type Source = (typeof sources)[number]["value"];

function of<const Value extends string>(
  value: Value,
  label: string,
  nature: Nature | null,
  { ringFenced = false, toCapital = false } = {},
) {
  return { value, label, nature, ringFenced, toCapital };
}

/** How far an organisation stands behind its money, the least first. */
export const levels = [
  { value: "indicative", label: "Indicative" },
  { value: "officer-supported", label: "Officer-supported" },
  { value: "confirmed", label: "Confirmed" },
  { value: "received", label: "Received" },
] as const;
export type Level = (typeof levels)[number]["value"];

/** One row of money, in its organisation's own year, which begins in the calendar year `from`. */
export type Contribution = {
  id: string;
  organisationId: string;
  basis: YearBasis;
  from: number;
  nature: Nature;
  form: Form;
  source: Source;
  pence: number;
  /** Months by financial year, where its organisation chose others than the calendar's. */
  months: readonly YearPart[] | null;
  /** What alone it may pay for. */
  ringFence: string | null;
  recurrent: boolean;
  level: Level;
  /** The partner that passed the money on: then it is that partner's to enter, and is not counted here. */
  passedOnBy: string | null;
};

/** Why this viewer cannot enter, change or remove figures of their own organisation now, or null. */
export function whyNotEnter({ state, standing }: { state: string; standing: readonly Standing[] }) {
  if (!(figureStates as readonly string[]).includes(state))
    return "Figures are entered once it is open for them, and until it is submitted.";
  return standing.includes("partner-contributor")
    ? null
    : "Only a contributor or lead of an organisation on it enters figures, each its own.";
}

/** The organisations of rows by name, each once. */
export const organisationsIn = (rows: readonly { organisation: string }[]) => [
  ...new Set(rows.map(({ organisation }) => organisation)),
];

/** Cash that counts: what a partner passed on is entered by that partner. */
export const countsAsCash = ({ form, passedOnBy }: Pick<Contribution, "form" | "passedOnBy">) =>
  form === "cash" && passedOnBy === null;

/** Cash that counts, or in kind. */
export const counts = (row: Pick<Contribution, "form" | "passedOnBy">) =>
  row.form === "in-kind" || countsAsCash(row);

type Spread = Readonly<Pick<Contribution, "pence" | "months" | "basis" | "from">>;
type Part = { year: FinancialYear; pence: number };

/** What it brings to each financial year, to the penny; years that get nothing are left out. */
export function yearsOf(row: Spread): readonly Part[] {
  const known = yearsKnown.get(row);
  if (known) return known;
  const { pence, months, basis, from } = row;
  const years = spread(pence, months ?? monthsOf(basis, from)).filter(({ pence }) => pence > 0);
  yearsKnown.set(row, years);
  return years;
}

/** Asked for each row by every year, nature and sum whenever a figure is typed, and a row never changes. */
const yearsKnown = new WeakMap<Spread, readonly Part[]>();

/** The part of it that lies in one financial year. */
export const penceIn = (row: Contribution, year: FinancialYear) =>
  sum(
    yearsOf(row)
      .filter((part) => part.year === year)
      .map(({ pence }) => pence),
  );

/** Staff in kind: hundredths of a full-time post, pence a month for a whole one, months. In pence. */
export const valueOfStaff = (hundredths: number, pencePerMonth: number, months: number) =>
  Math.round((hundredths * pencePerMonth * months) / 100);

/** Whether an amount is what its staff cost, but for a pound of rounding. */
export const isValueOfStaff = (pence: number, ...staff: Parameters<typeof valueOfStaff>) =>
  Math.abs(pence - valueOfStaff(...staff)) <= 100;
