import { and, eq, isNull, sql } from "drizzle-orm";
import { foundBy } from "@/db/queries/submission-list";
import { savings, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { countedStates } from "@/lib/proposals";

/** Its cost must not grow with the table: of more than these, those that were changed last. */
const mostCounted = 1000;

/** What each pooled budget whose figures the viewer sees saves, by area, gross; and whether those are all. */
export async function listSaved(viewer: Asker, most = mostCounted) {
  const rows = await readAsViewer(viewer, (tx) =>
    tx
      .select({
        id: submissions.id,
        pilot: submissions.pilot,
        place: sql<number>`found.place::int`,
        area: savings.area,
        gross: sql<number>`sum(${savings.gross})::float8`,
      })
      .from(foundBy(viewer, { kind: "proposal", state: [...countedStates] }, most))
      .innerJoin(submissions, sql`${submissions.id} = found.id`)
      .leftJoin(savings, and(eq(savings.submissionId, submissions.id), isNull(savings.removedAt)))
      .groupBy(submissions.id, sql`found.place`, savings.area),
  );
  const saved = rows.flatMap(({ place, area, ...row }) =>
    area && place <= most ? [{ ...row, area }] : [],
  );
  return { saved, areAll: rows.every(({ place }) => place <= most) };
}
