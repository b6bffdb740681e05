import { z } from "zod";
import { isTimeCursor } from "@/lib/cursors";
import { commonFilters, orNothing, queryOfFilter, several } from "@/lib/list-filter";
import { projectStateValues } from "@/lib/projects";

export const projectSorts = [
  { value: "changed", label: "Latest change" },
  { value: "newest", label: "Newest" },
  { value: "waiting", label: "Longest waiting" },
] as const;

const { q, pilot, ...others } = commonFilters;

/** The whole of the list's state, as the URL holds it. Unknown names are dropped, unknown values refused. */
export const projectFilter = z
  .object({
    q,
    pilot,
    state: several(z.enum(projectStateValues)),
    partner: orNothing(z.uuid()),
    ...others,
    sort: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(["changed", "newest", "waiting"]).default("changed"),
    ),
  })
  .refine(({ after }) => !after || isTimeCursor(after));
export type ProjectFilter = z.infer<typeof projectFilter>;

export const projectQuery = (filter: Partial<ProjectFilter>, change: Partial<ProjectFilter> = {}) =>
  queryOfFilter(filter, change, "changed");
