import { z } from "zod";
import { barrierStateValues } from "@/lib/barriers";
import { isCountCursor, isStorable, isTimeCursor } from "@/lib/cursors";
import { organisationTypeValues } from "@/lib/organisations";
import { pilotSlugs } from "@/lib/pilots";

export const barrierSorts = [
  { value: "changed", label: "Latest change" },
  { value: "newest", label: "Newest" },
  { value: "waiting", label: "Longest waiting" },
  { value: "people", label: "Most people affected" },
  { value: "cost", label: "Highest cost" },
] as const;
type BarrierSort = (typeof barrierSorts)[number]["value"];

export const waitingChoices = [
  { value: "us", label: "My organisation" },
  { value: "support", label: "The support team" },
  { value: "body", label: "A responsible body" },
  { value: "partners", label: "Partners" },
] as const;

const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const several = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : [value].flat()),
    z.array(schema).max(20),
  );

/** The whole of a list's state, as the URL holds it. Unknown names are dropped, unknown values refused. */
export const barrierFilter = z
  .object({
    q: orNothing(z.string().trim().max(200).refine(isStorable)),
    pilot: orNothing(z.enum(pilotSlugs)),
    state: several(z.enum(barrierStateValues)),
    code: orNothing(z.string().regex(/^[A-Z]+-[A-Z]+$/)),
    body: orNothing(z.string().regex(/^[A-Z-]{2,12}$/)),
    stream: orNothing(z.string().regex(/^[a-z0-9-]{1,80}$/)),
    organisation: orNothing(z.uuid()),
    type: orNothing(z.enum(organisationTypeValues)),
    waiting: orNothing(z.enum(["us", "support", "body", "partners"])),
    mine: orNothing(z.literal("1")),
    sort: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(["changed", "newest", "waiting", "people", "cost"]).default("changed"),
    ),
    after: orNothing(z.string()),
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
export function queryOf(filter: Partial<BarrierFilter>, change: Partial<BarrierFilter> = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, after: undefined, ...change })) {
    if (name === "sort" && value === "changed") continue;
    for (const one of [value].flat()) if (one) query.append(name, one);
  }
  return query.size > 0 ? `?${query}` : "";
}
