import * as z from "zod/mini";
import { addDays, type Day, dayFrom } from "@/lib/dates";
import {
  beginningOf,
  type FinancialYear,
  financialYear,
  financialYearOf,
} from "@/lib/financial-years";
import { optionalMoney, text } from "@/lib/form";
import { sum } from "@/lib/shares";
import type { Standing } from "@/lib/standings";

/** Of one line of spending, in pence: what was spent of it so far, and what it comes to by the end of its year. */
export type ReturnLine = { id: string; spent: number; forecast: number; reason: string };

export type Quarter = { year: FinancialYear; quarter: number };

/** 2010-11, quarter 2 (July to September) */
export const nameOfQuarter = ({ year, quarter }: Quarter) =>
  `${year}, quarter ${quarter} (${months[quarter - 1]})`;

const months = ["April to June", "July to September", "October to December", "January to March"];

/** As an address and a form name it: 2010-11-2. */
export const keyOfQuarter = ({ year, quarter }: Quarter) => `${year}-${quarter}`;

export function quarterOfKey(key: string): Quarter | null {
  const [, year = "", quarter = ""] = /^(\d{4}-\d\d)-([1-4])$/.exec(key) ?? [];
  return beginningOf(year) === null ? null : { year, quarter: Number(quarter) };
}

/** Its last day. */
export function endOfQuarter({ year, quarter }: Quarter): Day {
  const from = beginningOf(year) ?? 0;
  const next =
    quarter === 4
      ? dayFrom(from + 1, 4, 1)
      : quarter === 3
        ? dayFrom(from + 1, 1, 1)
        : dayFrom(from, 4 + quarter * 3, 1);
  return addDays(next ?? "", -1);
}

export function quarterOf(day: Day): Quarter {
  const month = Number(day.slice(5, 7));
  return { year: financialYearOf(day), quarter: Math.floor(((month + 8) % 12) / 3) + 1 };
}

/** Every quarter from a day to another, in order. */
export function quartersBetween(start: Day, end: Day): Quarter[] {
  const first = quarterOf(start);
  const last = quarterOf(end);
  const from = beginningOf(first.year) ?? 0;
  const to = beginningOf(last.year) ?? 0;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => financialYear(from + at))
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))
    .filter((one) => !isBefore(one, first) && !isBefore(last, one));
}

const isBefore = (one: Quarter, other: Quarter) => keyOfQuarter(one) < keyOfQuarter(other);

/** Days after the end of a quarter within which its return is due. */
const daysToReturn = 30;
export const dayOfReturn = (quarter: Quarter) => addDays(endOfQuarter(quarter), daysToReturn);

/** What is to be explained: further from the plan than this, by both. */
const threshold = { percent: 5, pence: 100_000 };

export function isFarFrom(planned: number, forecast: number) {
  const away = Math.abs(forecast - planned);
  return away > threshold.pence && away * 100 > planned * threshold.percent;
}
export const thresholdWords = "more than 5% and £1,000 away from the plan";

type Planned = { id: string; what: string; pence: number };
type Asked = Record<string, unknown>;

/** A return as its form posts it: spent-, forecast- and reason- by line. What is blank is nothing, or as planned. */
export const returnInput = (lines: readonly Planned[]) =>
  z.pipe(
    z.catchall(z.object({}), z.unknown()),
    z.transform((typed: Asked, ctx): { lines: ReturnLine[]; words: string } => {
      const read = <T>(schema: z.ZodMiniType<T>, name: string, blank: T): T => {
        const found = z.safeParse(schema, typed[name]);
        if (found.success) return found.data;
        const message = found.error.issues[0]?.message ?? "";
        ctx.issues.push({ code: "custom", path: [name], message, input: typed });
        return blank;
      };
      const amount = optionalMoney("Enter an amount in pounds, like 12,500 or 12.5k");
      const told = lines.map(({ id, pence }) => {
        const spent = read(amount, `spent-${id}`, null) ?? 0;
        const forecast = read(amount, `forecast-${id}`, null) ?? pence;
        const reason = read(text({ label: "The reason", max: 500 }), `reason-${id}`, "");
        if (forecast < spent) {
          const message = "The forecast is less than what is spent already";
          ctx.issues.push({ code: "custom", path: [`forecast-${id}`], message, input: typed });
        }
        if (isFarFrom(pence, forecast) && !reason) {
          const message = `It is ${thresholdWords}: say why`;
          ctx.issues.push({ code: "custom", path: [`reason-${id}`], message, input: typed });
        }
        return { id, spent, forecast, reason };
      });
      const words = read(
        text({ label: "The words", max: 3000, required: "Enter how it goes" }),
        "words",
        "",
      );
      return { lines: told, words };
    }),
  );
export type ReturnInput = { lines: ReturnLine[]; words: string };

type Told = Quarter & { lines: readonly ReturnLine[] };

/** What was spent in all, by the last return of each year; `told` is in the order of time. */
export const spentIn = (told: readonly Told[]) =>
  sum(
    [...new Map(told.toSorted(byQuarter).map((one) => [one.year, one])).values()].flatMap(
      ({ lines }) => lines.map(({ spent }) => spent),
    ),
  );

const byQuarter = (one: Quarter, other: Quarter) =>
  keyOfQuarter(one) < keyOfQuarter(other) ? -1 : keyOfQuarter(one) > keyOfQuarter(other) ? 1 : 0;

/** Why this viewer does not report now, or null. */
export function whyNotReport({
  state,
  standing,
}: {
  state: string;
  standing: readonly Standing[];
}) {
  if (state !== "live") return "Quarters are reported while it is live.";
  return standing.includes("manager")
    ? null
    : "Only a finance contact of the host reports how it goes.";
}

/** The quarters that are to be reported by now. */
export const quartersDue = (start: Day, end: Day, today: Day) =>
  quartersBetween(start, end).filter((one) => endOfQuarter(one) < today);

type Term = { startsOn: Day | null; endsOn: Day | null };

/** The quarters that are over and the one that comes next, with whether each is reported, the last first. */
export function quartersOf({ startsOn, endsOn }: Term, told: readonly Quarter[], today: Day) {
  const all = quartersBetween(startsOn ?? "", endsOn ?? "");
  const over = all.filter((one) => endOfQuarter(one) < today).length;
  return all
    .slice(0, over + 1)
    .map((one) => ({
      ...one,
      isReported: told.some((other) => keyOfQuarter(other) === keyOfQuarter(one)),
    }))
    .reverse();
}

/** The first quarter that is over and not reported, or null. */
export const firstUnreported = (term: Term, told: readonly Quarter[], today: Day) =>
  quartersOf(term, told, today).findLast((one) => !one.isReported && endOfQuarter(one) < today) ??
  null;
