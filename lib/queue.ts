import { z } from "zod";
import { barrierStateValues } from "@/lib/barriers";
import { isTimeCursor } from "@/lib/cursors";
import { type Day, londonToday, workingDaysBetween } from "@/lib/dates";
import { pilotSlugs } from "@/lib/pilots";

/** A first answer is due within five working days; an open barrier is looked at every twenty. */
const standard: Record<string, number> = { submitted: 5, open: 20, responded: 10 };

/** How long a submission has waited, in working days, and whether that is too long. */
export function waitOf(
  { state, stateSince, dueOn }: { state: string; stateSince: Date; dueOn: Day | null },
  today: Day,
) {
  const days = workingDaysBetween(londonToday(stateSince), today);
  const limit = standard[state];
  const late = dueOn ? dueOn < today : limit !== undefined && days > limit;
  return { days, late };
}

const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** What of the queue is shown, as the URL holds it. */
export const queueFilter = z.object({
  pilot: orNothing(z.enum(pilotSlugs)),
  state: orNothing(z.enum(barrierStateValues)),
  officer: orNothing(z.union([z.enum(["me", "nobody"]), z.uuid()])),
  after: orNothing(z.string().refine(isTimeCursor)),
});
export type QueueFilter = z.infer<typeof queueFilter>;

/** The filter as a query string. */
export function queueQuery(filter: QueueFilter) {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

/** A filter that a form carried, or nothing when it was tampered with. */
export function queueQueryFrom(typed: unknown) {
  const query = new URLSearchParams(typeof typed === "string" ? typed : "");
  const { data } = queueFilter.safeParse(Object.fromEntries(query));
  return data ? queueQuery(data) : "";
}
