import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { keyOf, once } from "@/db/once";
import { type CheckedFile, keepFile, withPrint } from "@/db/queries/attachments";
import { dropDraft } from "@/db/queries/drafts";
import { readersByName, readNamedAudiences } from "@/db/queries/readers";
import { findThread, mayWrite } from "@/db/queries/threads";
import { followIfNew } from "@/db/queries/watches";
import { comments, commentVersions, mentions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import {
  type CommentEdit,
  type CommentReaders,
  gainedSince,
  type NewComment,
} from "@/lib/comments";
import { mentionedIn } from "@/lib/mentions";
import { gone, type Outcome, type Refusal, refused } from "@/lib/outcome";

/** Says it, and gives the files with it, to those whom the page named; if somebody else could read it by now, to nobody. */
export async function createComment(
  viewer: Asker,
  submissionId: string,
  input: NewComment,
  request?: string,
  files: CheckedFile[] = [],
): Promise<Outcome> {
  const printed = files.map(withPrint);
  const prints = printed.map(({ sha256 }) => sha256);
  const key = keyOf(request, input.words, input.readers, input.parent, ...prints);
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, key, async () => {
      const may = await mayWrite(tx, submissionId);
      if (!may) return gone;
      const thread = input.parent ? await findThread(tx, submissionId, input.parent) : null;
      if (input.parent && !thread)
        return refused("The comment that you reply to is not there any more.");
      const { words } = input;
      const readers = thread?.readers ?? input.readers;
      if (!may[readers]) return refused("You can read this here, but not write to them.");
      const audience = await checkedAudience(tx, submissionId, input, readers);
      if (!audience) return audienceGrew;
      const [comment] = await tx
        .insert(comments)
        .values({ ...authorOf(viewer), submissionId, parentId: thread?.id, words, readers })
        .returning({ id: comments.id });
      if (!comment) return refused("The comment could not be kept.");
      for (const file of printed)
        await keepFile(tx, viewer, { submissionId, commentId: comment.id }, file);
      await mention(tx, comment.id, mentionedIn(words, audience.people));
      await dropDraft(tx, viewer, submissionId);
      await followIfNew(tx, viewer.personId, submissionId);
      const event = { submissionId, act: "commented", readers, subjectId: comment.id };
      await recordEvent(tx, viewer, event);
      return { done: true, id: comment.id };
    }),
  );
  tellSoon();
  return outcome;
}

/**
 * Mends one's own words; what they were stays to be read. Whoever is newly mentioned is told. Where the words
 * were changed in another window, `was` says since when.
 */
export async function updateComment(
  viewer: Asker,
  submissionId: string,
  id: string,
  input: CommentEdit,
  request?: string,
): Promise<Outcome & { was?: string }> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome & { was?: string }> => {
      const before = await findOwn(tx, viewer, submissionId, id);
      if (!before) return gone;
      if (before.words === input.words) return { done: true, id };
      const was = before.editedAt?.toISOString() ?? "";
      if (was !== input.was) return { ...editedElsewhere, was };
      const audience = await checkedAudience(tx, submissionId, input, before.readers);
      if (!audience) return audienceGrew;
      const at = viewer.at ?? portalNow();
      const [edited] = await tx
        .update(comments)
        .set({ words: input.words, editedAt: at })
        .where(and(eq(comments.id, id), eq(comments.words, before.words)))
        .returning({ id: comments.id });
      if (!edited) return editedElsewhere;
      await tx.insert(commentVersions).values({ commentId: id, words: before.words, until: at });
      const told = await mention(tx, id, mentionedIn(input.words, audience.people));
      await recordEvent(tx, viewer, {
        submissionId,
        act: "edited-comment",
        readers: before.readers,
        subjectId: id,
        details: told.length > 0 ? { mentioned: told.join(" ") } : {},
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

/** Takes one's own words away; that there was a comment stays to be seen. */
export function deleteComment(
  viewer: Asker,
  submissionId: string,
  id: string,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const before = await findOwn(tx, viewer, submissionId, id);
      if (!before) return gone;
      const [deleted] = await tx
        .update(comments)
        .set({ words: "", deletedAt: viewer.at ?? portalNow() })
        .where(and(eq(comments.id, id), isNull(comments.deletedAt)))
        .returning({ id: comments.id });
      if (!deleted) return gone;
      const { readers } = before;
      await recordEvent(tx, viewer, {
        submissionId,
        act: "deleted-comment",
        readers,
        subjectId: id,
      });
      return { done: true, id };
    }),
  );
}

const audienceGrew = refused(
  "Somebody else can read this by now. Look at the list of who will see it, then send it again. Your words are still here",
);

const editedElsewhere: Refusal = {
  done: false,
  why: "stale",
  message:
    "You changed it in another window meanwhile. What it says now stands below your words: save again to put yours in its place",
};

const authorOf = ({ personId, organisationId }: Asker) => ({ personId, organisationId });

async function checkedAudience(
  tx: Transaction,
  submissionId: string,
  { seenByEveryone, seenByPartners }: Pick<NewComment, "seenByEveryone" | "seenByPartners">,
  readers: CommentReaders,
) {
  const { [readers]: audience } = await readNamedAudiences(tx, submissionId);
  const mark = readers === "partners" ? seenByPartners : seenByEveryone;
  return gainedSince(mark, readersByName(audience)).length === 0 ? audience : null;
}

async function findOwn(tx: Transaction, viewer: Asker, submissionId: string, id: string) {
  const [row] = await tx
    .select({
      words: comments.words,
      editedAt: comments.editedAt,
      readers: sql<CommentReaders>`${comments.readers}`,
    })
    .from(comments)
    .where(
      and(
        eq(comments.id, id),
        eq(comments.submissionId, submissionId),
        isNull(comments.deletedAt),
        isOwn(viewer),
      ),
    );
  return row ?? null;
}

/** One's own, written for the same organisation as one acts for now: the rule of the policy. */
export const isOwn = ({ personId, organisationId }: Asker) =>
  sql<boolean>`(${comments.personId} = ${personId} and ${comments.organisationId} is not distinct from ${organisationId}::uuid)`;

async function mention(tx: Transaction, commentId: string, people: { id: string }[]) {
  if (people.length === 0) return [];
  const told = await tx
    .insert(mentions)
    .values(people.map(({ id }) => ({ commentId, personId: id })))
    .onConflictDoNothing()
    .returning({ id: mentions.personId });
  return told.map(({ id }) => id);
}
