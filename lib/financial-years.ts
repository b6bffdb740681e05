import { type Day, dayFrom } from "@/lib/dates";
import { split } from "@/lib/shares";

/** A council's year, April to March: "2009-10". All balances are kept in these. */
export type FinancialYear = string;

/** How an organisation counts its years, and the month in which they begin. */
export const yearBases = [
  { value: "april", label: "April to March", begins: 4 },
  { value: "august", label: "August to July", begins: 8 },
  { value: "calendar", label: "January to December", begins: 1 },
] as const;
export type YearBasis = (typeof yearBases)[number]["value"];

export const financialYear = (from: number): FinancialYear =>
  `${from}-${String((from + 1) % 100).padStart(2, "0")}`;

/** The calendar year in which it begins, or null for what is no year: 2009 of "2009-10". */
export function beginningOf(year: FinancialYear) {
  const from = Number(/^(\d{4})-\d\d$/.exec(year)?.[1]);
  return financialYear(from) === year ? from : null;
}

export function financialYearOf(day: Day): FinancialYear {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return financialYear(month < 4 ? year - 1 : year);
}

/** Every one from a day to another, in order. */
export function yearsBetween(start: Day, end: Day): FinancialYear[] {
  const from = beginningOf(financialYearOf(start)) ?? 0;
  const to = beginningOf(financialYearOf(end)) ?? 0;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => financialYear(from + at));
}

/** An organisation's own year that begins in a calendar year, in its own words: 2009-10, 2009/10 or 2009. */
export function nameOfYear(basis: YearBasis, from: number) {
  if (basis === "calendar") return String(from);
  return basis === "april" ? financialYear(from) : financialYear(from).replace("-", "/");
}

export type YearPart = { year: FinancialYear; months: number };

/** How many months of an own year lie in each financial year: 8 and 4 of one that begins in August. */
export function monthsOf(basis: YearBasis, from: number): readonly YearPart[] {
  const key = `${basis} ${from}`;
  const known = monthsKnown.get(key) ?? countMonths(basis, from);
  monthsKnown.set(key, known);
  return known;
}

/** Asked for every row, year and nature whenever a sum is typed: there are few, and they never change. */
const monthsKnown = new Map<string, readonly YearPart[]>();

function countMonths(basis: YearBasis, from: number): readonly YearPart[] {
  const begins = yearBases.find(({ value }) => value === basis)?.begins ?? 4;
  const months = Array.from({ length: 12 }, (_, at) => begins + at).map((month) =>
    financialYearOf(dayFrom(from + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) ?? ""),
  );
  return [...new Set(months)].map((year) => ({
    year,
    months: months.filter((one) => one === year).length,
  }));
}

/** An amount of an own year by financial year, to the penny; `parts` in place of the months where somebody chose others. */
export function spread(amount: number, parts: readonly YearPart[]) {
  const pence = split(
    amount,
    parts.map(({ months }) => months),
  );
  return parts.map(({ year }, at) => ({ year, pence: pence[at] ?? 0 }));
}
