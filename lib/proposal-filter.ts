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
import { arrangements, proposalStateValues } from "@/lib/proposals";

const { q: words, pilot, ...others } = commonFilters;

/** The whole of the list's state, as the URL holds it. Unknown names are dropped, unknown values refused. */
export const proposalFilter = z
  .object({
    q: words,
    pilot,
    state: several(z.enum(proposalStateValues)),
    arrangement: orNothing(z.enum(valuesOf(arrangements))),
    ...others,
    sort: sortOf(commonSorts),
  })
  .refine(({ after }) => !after || isTimeCursor(after));
export type ProposalFilter = z.infer<typeof proposalFilter>;

export const proposalQuery = (
  filter: Partial<ProposalFilter>,
  change: Partial<ProposalFilter> = {},
) => queryOfFilter(filter, change, "changed");
