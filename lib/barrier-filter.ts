import { z } from "zod";
import { barrierStateValues } from "@/lib/barriers";
import { isCountCursor, isTimeCursor } from "@/lib/cursors";
import {
  commonFilters,
  commonSorts,
  orNothing,
  queryOfFilter,
  several,
  sortOf,
} from "@/lib/list-filter";

export const barrierSorts = [
  ...commonSorts,
  { value: "people", label: "Most people affected" },
  { value: "cost", label: "Highest cost" },
] as const;
type BarrierSort = (typeof barrierSorts)[number]["value"];

const { q, pilot, ...others } = commonFilters;

/** The whole of a list's state, as the URL holds it. Unknown names are dropped, unknown values refused. */
export const barrierFilter = z
  .object({
    q,
    pilot,
    state: several(z.enum(barrierStateValues)),
    code: orNothing(z.string().regex(/^[A-Z]+-[A-Z]+$/)),
    body: orNothing(z.string().regex(/^[A-Z-]{2,12}$/)),
    stream: orNothing(z.string().regex(/^[a-z0-9-]{1,80}$/)),
    ...others,
    sort: sortOf(barrierSorts),
  })
  .refine(({ after, sort }) => !after || isCursorOf[sort](after));

const isCursorOf: Record<BarrierSort, (typed: string) => boolean> = {
  changed: isTimeCursor,
  newest: isTimeCursor,
  waiting: isTimeCursor,
  people: isCountCursor,
  cost: isCountCursor,
};
export type BarrierFilter = z.infer<typeof barrierFilter>;

/** The filter as a query string, with some of it changed; a change forgets the page. */
export const queryOf = (filter: Partial<BarrierFilter>, change: Partial<BarrierFilter> = {}) =>
  queryOfFilter(filter, change, "changed");
