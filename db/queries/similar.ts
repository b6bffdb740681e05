import { eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { organisations, pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierState } from "@/lib/barriers";

/** Barriers of any pilot that say something like these words, as far as this viewer may see them. */
export function listSimilar(viewer: Asker, words: string, exceptId: string | null) {
  return readAsViewer(viewer, (tx) => findSimilar(tx, sql`${words.slice(0, 4000)}`, exceptId, 5));
}

/** Those like a barrier that is there already. */
export function listLike(tx: Transaction, id: string) {
  const words = sql`(select ${submissions.title} || ' ' || ${submissions.summary} from ${submissions} where ${submissions.id} = ${id})`;
  return findSimilar(tx, words, id, 3);
}

function findSimilar(tx: Transaction, words: SQL, exceptId: string | null, most: number) {
  return tx
    .select({
      id: submissions.id,
      reference: submissions.reference,
      title: submissions.title,
      summary: submissions.summary,
      state: sql<BarrierState>`${submissions.state}`,
      pilot: pilots.name,
      organisation: organisations.name,
      organisationId: submissions.organisationId,
      isMember: sql<boolean>`coalesce(viewer_organisation() = any(${submissions.members}), false)`,
    })
    .from(
      sql`similar_submissions(${words}, ${exceptId}::uuid, ${most}) with ordinality as found(id, place)`,
    )
    .innerJoin(submissions, sql`${submissions.id} = found.id`)
    .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .orderBy(sql`found.place`);
}
export type Similar = Awaited<ReturnType<typeof listSimilar>>[number];
