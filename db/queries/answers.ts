import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { answers, comments } from "@/db/schema";
import { maySettle } from "@/db/schema/comments";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import type { CommentReaders } from "@/lib/comments";
import { gone, type Outcome, refused } from "@/lib/outcome";

/** Says which reply answers the comment that it replies to, in the place of any other. */
export async function settle(
  viewer: Asker,
  submissionId: string,
  answerId: string,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const reply = await findReply(tx, submissionId, answerId);
      if (!reply?.parentId) return gone;
      if (!reply.maySettle) return refused(notYours);
      if (reply.isAnswer) return { done: true, id: answerId };
      await tx.delete(answers).where(eq(answers.commentId, reply.parentId)).returning();
      const [kept] = await tx
        .insert(answers)
        .values({
          commentId: reply.parentId,
          answerId,
          personId: viewer.personId,
          organisationId: viewer.organisationId,
          at: viewer.at ?? portalNow(),
        })
        .onConflictDoNothing()
        .returning({ id: answers.answerId });
      if (!kept) return refused("Somebody else chose an answer just now.");
      const { readers } = reply;
      await recordEvent(tx, viewer, {
        submissionId,
        act: "answered",
        readers,
        subjectId: answerId,
      });
      return { done: true, id: answerId };
    }),
  );
  tellSoon();
  return outcome;
}

/** Takes back that it answers the comment. */
export function unsettle(
  viewer: Asker,
  submissionId: string,
  answerId: string,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const reply = await findReply(tx, submissionId, answerId);
      if (!reply?.parentId) return gone;
      if (!reply.maySettle) return refused(notYours);
      const [taken] = await tx
        .delete(answers)
        .where(and(eq(answers.commentId, reply.parentId), eq(answers.answerId, answerId)))
        .returning({ id: answers.answerId });
      if (!taken) return refused("It was taken back before.");
      const { readers } = reply;
      await recordEvent(tx, viewer, {
        submissionId,
        act: "unanswered",
        readers,
        subjectId: answerId,
      });
      return { done: true, id: answerId };
    }),
  );
}

const notYours =
  "Only whoever asked, or a contributor of the organisation that leads this, can say what answers it.";

async function findReply(tx: Transaction, submissionId: string, id: string) {
  const [row] = await tx
    .select({
      parentId: comments.parentId,
      readers: sql<CommentReaders>`${comments.readers}`,
      maySettle: sql<boolean>`${maySettle("comments.parent_id")}`,
      isAnswer: sql<boolean>`exists (select 1 from ${answers} r where r.answer_id = comments.id)`,
    })
    .from(comments)
    .where(
      and(eq(comments.id, id), eq(comments.submissionId, submissionId), isNull(comments.deletedAt)),
    );
  return row ?? null;
}
