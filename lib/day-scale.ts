import { type Day, daysBetween, monthNames } from "@/lib/dates";

/** From where to where a line of days runs: all of them, and at least a month. */
export function spanOf(days: readonly Day[]) {
  const sorted = days.toSorted();
  const from = sorted[0];
  const last = sorted.at(-1);
  if (!from || !last) return null;
  const short = 31 - daysBetween(from, last);
  return { from, length: daysBetween(from, last) + Math.max(0, short) };
}
type Span = NonNullable<ReturnType<typeof spanOf>>;

/** Where a day lies on it, from 0 to 1. */
export const placeOn = ({ from, length }: Span, day: Day) => daysBetween(from, day) / length;

/** The first days of months on it, at most `most` of them, each with its name; a year is named with its first. */
export function monthsOn(span: Span, most: number) {
  const [year = 0, month = 0] = span.from.split("-").map(Number);
  const first = year * 12 + month - 1;
  const count = Math.ceil(span.length / 28) + 1;
  const starts = Array.from({ length: count }, (_, at) => first + 1 + at)
    .map((at) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`)
    .filter((day) => placeOn(span, day) <= 1);
  const every = Math.max(1, Math.ceil(starts.length / most));
  return starts
    .filter((_, at) => at % every === 0)
    .map((day, at) => ({
      day,
      at: placeOn(span, day),
      label: labelOfMonth(day, at === 0 || day.slice(5, 7) === "01"),
    }));
}

function labelOfMonth(day: Day, withYear: boolean) {
  const [year, month] = day.split("-");
  const name = monthNames[Number(month) - 1]?.slice(0, 3) ?? "";
  return withYear ? `${name} ${year}` : name;
}
