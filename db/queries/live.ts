import { and, desc, eq, gte, or, sql } from "drizzle-orm";
import { comments, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { mostCaughtUp } from "@/lib/live";

/** Of the comments with these ids, and of those since a moment, the ones that this viewer may read; null when the submission is not there for them. */
export function findNews(viewer: Asker, submissionId: string, { ids, since }: Wanted) {
  return readAsViewer(viewer, async (tx) => {
    const [[seen], news] = await Promise.all([
      tx.select({ id: submissions.id }).from(submissions).where(eq(submissions.id, submissionId)),
      tx
        .select({
          id: comments.id,
          isOwn: sql<boolean>`${comments.personId} = ${viewer.personId}`,
        })
        .from(comments)
        .where(
          and(
            eq(comments.submissionId, submissionId),
            or(
              sql`${comments.id} = any(${sql.param(ids)}::uuid[])`,
              since && gte(comments.createdAt, since),
            ),
          ),
        )
        .orderBy(desc(comments.createdAt), desc(comments.id))
        .limit(mostCaughtUp),
    ]);
    return seen ? news.toReversed() : null;
  });
}

type Wanted = { ids: string[]; since?: Date };
