import { addDays, type Day, dayFrom } from "@/lib/dates";
import { beginningOf, type FinancialYear, type YearBasis, yearBases } from "@/lib/financial-years";
import { split } from "@/lib/shares";

/** From when to when something runs, where it is said. */
export type Span = { startsOn: Day | null; endsOn: Day | null };

/** How many months of a financial year in which something runs lie in each own year; all twelve where it runs in none. */
export function ownMonthsOf(basis: YearBasis, year: FinancialYear, { startsOn, endsOn }: Span) {
  const begins = beginningOf(year) ?? 0;
  const all = Array.from({ length: 12 }, (_, at) => ({
    from: begins + Math.floor((at + 3) / 12),
    month: ((at + 3) % 12) + 1,
  }));
  const running = all.filter(({ from, month }) => {
    const key = `${from}-${String(month).padStart(2, "0")}`;
    return key >= (startsOn ?? key).slice(0, 7) && key <= (endsOn ?? key).slice(0, 7);
  });
  const first = firstMonthOf(basis);
  const own = (running.length > 0 ? running : all).map(({ from, month }) =>
    month < first ? from - 1 : from,
  );
  return [...new Set(own)].map((from) => ({
    from,
    months: own.filter((one) => one === from).length,
  }));
}

/** An amount of a financial year by own years, to the penny. */
export function spreadToOwn(amount: number, ...place: Parameters<typeof ownMonthsOf>) {
  const parts = ownMonthsOf(...place);
  const pence = split(
    amount,
    parts.map(({ months }) => months),
  );
  return parts.map((part, at) => ({ ...part, pence: pence[at] ?? 0 }));
}

/** The last day of an own year. */
export const endOfYear = (basis: YearBasis, from: number): Day =>
  addDays(dayFrom(from + 1, firstMonthOf(basis), 1) ?? "", -1);

const firstMonthOf = (basis: YearBasis) =>
  yearBases.find(({ value }) => value === basis)?.begins ?? 4;
