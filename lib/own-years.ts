import { addDays, type Day, dayFrom } from "@/lib/dates";
import {
  beginningOf,
  type FinancialYear,
  monthsOf,
  type YearBasis,
  yearBases,
} from "@/lib/financial-years";
import { split } from "@/lib/shares";

/** How many months of a financial year lie in each own year: 4 and 8 of those that begin in August. */
export function ownMonthsOf(basis: YearBasis, year: FinancialYear) {
  const begins = beginningOf(year) ?? 0;
  return [begins - 1, begins, begins + 1].flatMap((from) =>
    monthsOf(basis, from)
      .filter((part) => part.year === year)
      .map(({ months }) => ({ from, months })),
  );
}

/** An amount of a financial year by own years, to the penny. */
export function spreadToOwn(amount: number, basis: YearBasis, year: FinancialYear) {
  const parts = ownMonthsOf(basis, year);
  const pence = split(
    amount,
    parts.map(({ months }) => months),
  );
  return parts.map((part, at) => ({ ...part, pence: pence[at] ?? 0 }));
}

/** The first and the last day of an own year. */
export function daysOfYear(basis: YearBasis, from: number): { begins: Day; ends: Day } {
  const month = yearBases.find(({ value }) => value === basis)?.begins ?? 4;
  const first = (year: number) => dayFrom(year, month, 1) ?? "";
  return { begins: first(from), ends: addDays(first(from + 1), -1) };
}
