import { eq, sql } from "drizzle-orm";
import {
  countByState,
  foundBy,
  listedColumns,
  marksOf,
  pageOf,
  type Wanted,
} from "@/db/queries/submission-list";
import { barriers, organisations, pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierFilter } from "@/lib/barrier-filter";

const pageSize = 50;

/** One page of what the filter shows, and where the next one begins. */
export async function listBarriers(viewer: Asker, filter: BarrierFilter, size = pageSize) {
  const rows = await readAsViewer(viewer, (tx) =>
    tx
      .select({
        ...listedColumns,
        codes: barriers.codes,
        bodies: barriers.bodies,
        people: barriers.people,
        cost: barriers.cost,
        affected: barriers.affected,
      })
      .from(foundBy(viewer, wantedBy(filter), size))
      .innerJoin(submissions, sql`${submissions.id} = found.id`)
      .innerJoin(barriers, eq(barriers.id, submissions.id))
      .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
      .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
      .orderBy(sql`found.place`),
  );
  return pageOf(rows, size);
}

/** How many barriers there are in each state under the rest of the filter. */
export const countBarriers = (viewer: Asker, filter: BarrierFilter) =>
  countByState(viewer, wantedBy(filter));

function wantedBy({ code, body, stream, ...filter }: BarrierFilter): Wanted {
  return { ...filter, kind: "barrier", marks: marksOf({ code, body, stream }) };
}
