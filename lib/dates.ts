import { bankHolidays, weekday } from "@/lib/bank-holidays";

/** A day is a plain "YYYY-MM-DD"; an instant is a Date, shown in London's time. */
export type Day = string;

const zone = "Europe/London";
const dayLength = 86_400_000;
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 4 June 2026 */
export function formatDate(date: Day | Date) {
  const [year, month, day] = partsOf(date);
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** 24 Sep */
export function formatShortDate(date: Day | Date) {
  const [, month, day] = partsOf(date);
  return `${day} ${monthNames[month - 1]?.slice(0, 3)}`;
}

/** 10:42am */
export function formatTime(instant: Date) {
  return clock.format(instant).replace(/\s/g, "").toLowerCase();
}

/** 1 October 2009, 10:42am */
export function formatDateTime(instant: Date) {
  return `${formatDate(instant)}, ${formatTime(instant)}`;
}

export function londonToday(now: Date): Day {
  const read = Object.fromEntries(
    calendar.formatToParts(now).map((part) => [part.type, part.value]),
  );
  return `${read.year?.padStart(4, "0")}-${read.month}-${read.day}`;
}

/** The day that three numbers name, or null when there is none. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const found = new Date(new Date(0).setUTCFullYear(year, month - 1, day));
  const real = found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  return real && year >= 1 && year <= 9999 ? iso(found.getTime() / dayLength) : null;
}

export function daysBetween(from: Day, to: Day) {
  return number(to) - number(from);
}

export function addDays(day: Day, count: number): Day {
  return iso(number(day) + count);
}

/** The Monday of a day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -weekday(number(day)));
}

/** The working day `count` working days after (before, if negative) a day; 0 gives the day itself. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let at = number(day);
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if (isWorking(at)) left -= 1;
  }
  return iso(at);
}

/** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  const [first, last] = [number(from), number(to)];
  if (last < first) return -workingDaysFrom(last, first - 1);
  return workingDaysFrom(first + 1, last);
}

export function isWorkingDay(day: Day) {
  return isWorking(number(day));
}

const calendar = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

function partsOf(date: Day | Date): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = (typeof date === "string" ? date : londonToday(date))
    .split("-")
    .map(Number);
  return [year, month, day];
}

/** Days since 1 January 1970. */
function number(day: Day) {
  const days = Date.parse(`${day}T00:00:00Z`) / dayLength;
  if (!Number.isInteger(days)) throw new RangeError(`Not a day: ${day}`);
  return days;
}

function iso(days: number): Day {
  return new Date(days * dayLength).toISOString().slice(0, 10);
}

const yearOf = (days: number) => new Date(days * dayLength).getUTCFullYear();

function isWorking(days: number) {
  return weekday(days) < 5 && !bankHolidays(yearOf(days)).has(days);
}

function workingDaysFrom(first: number, last: number) {
  let holidays = 0;
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    for (const day of bankHolidays(year)) if (day >= first && day <= last) holidays += 1;
  }
  return weekdaysBefore(last + 1) - weekdaysBefore(first) - holidays;
}

function weekdaysBefore(days: number) {
  const sinceMonday = days + 3;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(weekday(days), 5);
}
