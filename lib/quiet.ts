import { type Day, daysBetween, londonToday } from "@/lib/dates";
import { tellingStates } from "@/lib/projects";

/** A project in delivery of which nobody has told anything for so many days is quiet. */
export const quietAfter = 14;

type Telling = { state: string; stateSince: Date; toldAt: Date | null };

/** For how many days a project is quiet, or null: `list_submissions` asks the same of the database. */
export function daysQuiet({ state, stateSince, toldAt }: Telling, today: Day) {
  if (!(tellingStates as readonly string[]).includes(state)) return null;
  const heard = toldAt && toldAt > stateSince ? toldAt : stateSince;
  const days = daysBetween(londonToday(heard), today);
  return days >= quietAfter ? days : null;
}
