import {
  addWorkingDays,
  type Day,
  formatTime,
  isWorkingDay,
  londonToday,
  startOfWeek,
} from "@/lib/dates";

/** How often one mail brings what is new and was not mailed at once. */
export const digests = [
  {
    value: "daily",
    label: "Once a working day",
    hint: "At eight in the morning, when there is anything new",
  },
  {
    value: "weekly",
    label: "Once a week",
    hint: "On Monday at eight, or on the first working day after a bank holiday",
  },
  { value: "none", label: "Never", hint: "It stays on your page of notices" },
] as const;
export type Digest = (typeof digests)[number]["value"];

/**
 * The digests of this moment: from London's eight o'clock of a working day, and only until its evening, so
 * that one which could not go out in time never meets the next. Nothing on other days and at other hours.
 */
export function digestsDue(now: Date): { from: Date; until: Date; digests: Digest[] } | null {
  const today = londonToday(now);
  if (!isWorkingDay(today)) return null;
  const hours = ["07", "08"].map((hour) => new Date(`${today}T${hour}:00:00Z`));
  const from = hours.find((instant) => formatTime(instant) === "8:00am");
  if (!from) return null;
  const until = new Date(from.getTime() + 12 * 3_600_000);
  if (now < from || now >= until) return null;
  return { from, until, digests: isFirstOfWeek(today) ? ["daily", "weekly"] : ["daily"] };
}

const isFirstOfWeek = (day: Day) => addWorkingDays(day, -1) < startOfWeek(day);
