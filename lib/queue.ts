import { z } from "zod";
import { isTimeCursor } from "@/lib/cursors";
import { addDays, addWorkingDays, type Day, londonToday, workingDaysBetween } from "@/lib/dates";
import { pilotSlugs } from "@/lib/pilots";

/** What waits on the support team in each state, and within how many working days; where none, by its own date. */
const queueSteps = {
  submitted: { words: "First answer", days: 5 },
  open: { words: "To take forward", days: 20 },
  "needs-information": { words: "Reply overdue", days: null },
  escalated: { words: "Answer overdue", days: null },
  "in-review": { words: "To review", days: 10 },
  "changes-requested": { words: "Changes overdue", days: null },
  "change-in-review": { words: "To review a change", days: 10 },
  completed: { words: "To close", days: 10 },
} as const;
type QueueState = keyof typeof queueSteps;
export const queueStates = Object.keys(queueSteps) as [QueueState, ...QueueState[]];

/** States that wait on somebody else, and on the support team once their own date is past. */
export const overdueStates = queueStates.filter((state) => queueSteps[state].days === null);

const stepIn = (state: string) =>
  queueStates.includes(state as QueueState) ? queueSteps[state as QueueState] : null;
export const wordsOfQueueStep = (state: string) => stepIn(state)?.words;

/** How long a submission has waited, in working days, and whether that is too long. */
export function waitOf(
  { state, stateSince, dueOn }: { state: string; stateSince: Date; dueOn: Day | null },
  today: Day,
) {
  const days = workingDaysBetween(londonToday(stateSince), today);
  const limit = stepIn(state)?.days;
  const late = dueOn ? dueOn < today : limit != null && days > limit;
  return { days, late };
}

/** For each state with a service standard, the day such that what came to it before is late. */
export function lateBefore(today: Day) {
  return queueStates.flatMap((state) => {
    const { days } = queueSteps[state];
    if (days === null) return [];
    let day = addWorkingDays(today, -days);
    while (workingDaysBetween(addDays(day, -1), today) <= days) day = addDays(day, -1);
    return [{ state, day }];
  });
}

const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** What of the queue is shown, as the URL holds it. */
export const queueFilter = z.object({
  pilot: orNothing(z.enum(pilotSlugs)),
  state: orNothing(z.enum(queueStates)),
  officer: orNothing(z.union([z.enum(["me", "nobody"]), z.uuid()])),
  late: orNothing(z.literal("1")),
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
