import { z } from "zod";
import { valuesOf } from "@/lib/choices";
import { isStorable } from "@/lib/cursors";
import { organisationTypeValues } from "@/lib/organisations";
import { pilotSlugs } from "@/lib/pilots";

export const waitingChoices = [
  { value: "us", label: "My organisation" },
  { value: "support", label: "The support team" },
  { value: "body", label: "A responsible body" },
  { value: "partners", label: "Partners" },
] as const;
export type WaitingOn = (typeof waitingChoices)[number]["value"];

const blankAsNone = (value: unknown) => (value === "" ? undefined : value);
export const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess(blankAsNone, schema.optional());
/** The first where none is named. */
export const sortOf = <Sort extends string>(sorts: readonly { value: Sort; label: string }[]) => {
  const values = valuesOf(sorts);
  return z.preprocess(blankAsNone, z.enum(values).default(values[0]));
};
export const several = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : [value].flat()),
    z.array(schema).max(20),
  );

/** The orders that the list of every kind has. */
export const commonSorts = [
  { value: "changed", label: "Latest change" },
  { value: "newest", label: "Newest" },
  { value: "waiting", label: "Longest waiting" },
] as const;

/** What every list may be narrowed by, as the URL holds it. */
export const commonFilters = {
  q: orNothing(z.string().trim().max(200).refine(isStorable)),
  pilot: orNothing(z.enum(pilotSlugs)),
  organisation: orNothing(z.uuid()),
  /** An organisation on it, whoever leads it: its id, or words of its name. */
  partner: orNothing(z.string().trim().max(200).refine(isStorable)),
  type: orNothing(z.enum(organisationTypeValues)),
  waiting: orNothing(z.enum(["us", "support", "body", "partners"])),
  mine: orNothing(z.literal("1")),
  after: orNothing(z.string()),
};

type Filter = { sort?: string; after?: string };

/** A filter as a query string, with some of it changed; a change forgets the page. The first sort goes without saying. */
export function queryOfFilter<It extends Filter>(
  filter: Partial<It>,
  change: Partial<It>,
  firstSort: string,
) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, after: undefined, ...change })) {
    if (name === "sort" && value === firstSort) continue;
    for (const one of [value].flat()) if (one) query.append(name, String(one));
  }
  return query.size > 0 ? `?${query}` : "";
}
