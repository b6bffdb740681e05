import { z } from "zod";
import { valuesOf } from "@/lib/choices";
import { isTimeCursor } from "@/lib/cursors";
import {
  commonFilters,
  commonSorts,
  orNothing,
  queryOfFilter,
  several,
  sortOf,
} from "@/lib/list-filter";
import { projectStateValues } from "@/lib/projects";
import { updateStatuses } from "@/lib/updates";

/** The last word of any organisation on it. */
export const toldChoices = [...updateStatuses, { value: "none", label: "Not told yet" }] as const;

const { q: words, pilot, ...others } = commonFilters;

/** The whole of the list's state, as the URL holds it. Unknown names are dropped, unknown values refused. */
export const projectFilter = z
  .object({
    q: words,
    pilot,
    state: several(z.enum(projectStateValues)),
    theme: words,
    told: orNothing(z.enum(valuesOf(toldChoices))),
    quiet: orNothing(z.literal("1")),
    ...others,
    sort: sortOf(commonSorts),
  })
  .refine(({ after }) => !after || isTimeCursor(after));
export type ProjectFilter = z.infer<typeof projectFilter>;

export const projectQuery = (filter: Partial<ProjectFilter>, change: Partial<ProjectFilter> = {}) =>
  queryOfFilter(filter, change, "changed");
