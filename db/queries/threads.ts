import { and, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { standsAs, viewerActsAs, viewerOrganisation } from "@/db/policies";
import { comments, submissions } from "@/db/schema";
import type { CommentReaders } from "@/lib/comments";

/** To whom the viewer may write here, and whether they may say what answers another's comment; nothing when the submission is not there for them. */
export async function mayWrite(tx: Transaction, submissionId: string) {
  const [row] = await tx
    .select({
      everyone: sql<boolean>`${viewerOrganisation} is not null or ${viewerActsAs("adviser", "reviewer", "review-lead")}`,
      partners: sql<boolean>`coalesce(${standsAs("submissions.id", "partner")}, false)`,
      settle: sql<boolean>`coalesce(${standsAs("submissions.id", "owner-contributor")}, false)`,
    })
    .from(submissions)
    .where(eq(submissions.id, submissionId));
  return row ?? null;
}

/** The comment that starts the thread which a reply to this one joins. */
export async function findThread(tx: Transaction, submissionId: string, id: string) {
  const root = alias(comments, "root");
  const [row] = await tx
    .select({ id: root.id, readers: sql<CommentReaders>`${root.readers}` })
    .from(comments)
    .innerJoin(root, sql`${root.id} = coalesce(${comments.parentId}, ${comments.id})`)
    .where(
      and(eq(comments.id, id), eq(comments.submissionId, submissionId), isNull(root.deletedAt)),
    );
  return row ?? null;
}
