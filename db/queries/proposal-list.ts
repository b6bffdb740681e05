import { sql } from "drizzle-orm";
import {
  asListed,
  countByState,
  foundBy,
  listedColumns,
  marksOf,
  pageOf,
  pageSize,
  partnerNames,
  type Wanted,
} from "@/db/queries/submission-list";
import { proposals } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { ProposalFilter } from "@/lib/proposal-filter";

/** One page of what the filter shows, and where the next one begins. */
export async function listProposals(viewer: Asker, filter: ProposalFilter, size = pageSize) {
  const rows = await readAsViewer(viewer, (tx) =>
    asListed(
      tx
        .select({
          ...listedColumns,
          arrangement: proposals.arrangement,
          stage: proposals.stage,
          startsOn: proposals.startsOn,
          endsOn: proposals.endsOn,
          partners: partnerNames,
        })
        .from(foundBy(viewer, wantedBy(filter), size))
        .innerJoin(proposals, sql`${proposals.id} = found.id`)
        .$dynamic(),
    ),
  );
  return pageOf(rows, size);
}

export const countProposals = (viewer: Asker, filter: ProposalFilter) =>
  countByState(viewer, wantedBy(filter));

const wantedBy = ({ arrangement, ...filter }: ProposalFilter): Wanted => ({
  ...filter,
  kind: "proposal",
  marks: marksOf({ arrangement }),
});
