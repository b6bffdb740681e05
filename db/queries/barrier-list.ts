import { sql } from "drizzle-orm";
import {
  asListed,
  countByState,
  foundBy,
  listedColumns,
  marksOf,
  pageOf,
  pageSize,
  type Wanted,
} from "@/db/queries/submission-list";
import { barriers } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierFilter } from "@/lib/barrier-filter";

/** One page of what the filter shows, and where the next one begins. */
export async function listBarriers(viewer: Asker, filter: BarrierFilter, size = pageSize) {
  const rows = await readAsViewer(viewer, (tx) =>
    asListed(
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
        .innerJoin(barriers, sql`${barriers.id} = found.id`)
        .$dynamic(),
    ),
  );
  return pageOf(rows, size);
}

/** How many barriers there are in each state under the rest of the filter. */
export const countBarriers = (viewer: Asker, filter: BarrierFilter) =>
  countByState(viewer, wantedBy(filter));

function wantedBy({ code, body, stream, ...filter }: BarrierFilter): Wanted {
  return { ...filter, kind: "barrier", marks: marksOf({ code, body, stream }) };
}
