import { z } from "zod";
import { isStorable } from "@/lib/cursors";
import { orNothing, queryOfFilter } from "@/lib/list-filter";

/** The whole of the list's state, as the URL holds it. Unknown names are dropped, unknown values refused. */
export const practiceFilter = z.object({
  q: orNothing(z.string().trim().max(200).refine(isStorable)),
  theme: orNothing(z.string().max(120).refine(isStorable)),
  after: orNothing(z.uuid()),
});
export type PracticeFilter = z.infer<typeof practiceFilter>;

export const practiceQuery = (
  filter: Partial<PracticeFilter>,
  change: Partial<PracticeFilter> = {},
) => queryOfFilter(filter, change, "");
