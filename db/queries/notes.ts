import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { keyOf, once } from "@/db/once";
import { standsAs, viewerIs } from "@/db/policies";
import { followIfNew } from "@/db/queries/watches";
import { notes, people, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { gone, type Outcome, refused } from "@/lib/outcome";

const pageSize = 20;

/** The support team's notes, newest first; null for whoever is not of it. */
export async function readNotes(tx: Transaction, submissionId: string, before?: string) {
  const [may] = await tx
    .select({
      read: sql<boolean>`${viewerIs("adviser", "reviewer", "review-lead")} and sees_as_support(${submissions.id})`,
      write: sql<boolean>`coalesce(${standsAs("submissions.id", "adviser", "reviewer")}, false)`,
    })
    .from(submissions)
    .where(eq(submissions.id, submissionId));
  if (!may?.read) return null;
  const rows = await tx
    .select({ id: notes.id, person: people.name, words: notes.words, createdAt: notes.createdAt })
    .from(notes)
    .innerJoin(people, eq(people.id, notes.personId))
    .where(
      and(
        eq(notes.submissionId, submissionId),
        before
          ? sql`(${notes.createdAt}, ${notes.id}) < (select n.created_at, n.id from ${notes} n
              where n.id = ${before} and n.submission_id = ${submissionId})`
          : undefined,
      ),
    )
    .orderBy(desc(notes.createdAt), desc(notes.id))
    .limit(pageSize + 1);
  return {
    notes: rows.slice(0, pageSize),
    hasEarlier: rows.length > pageSize,
    mayWrite: may.write,
  };
}

/** Writes a note for the support team. It stays as it is; its line of history holds none of its words. */
export async function createNote(
  viewer: Asker,
  submissionId: string,
  { words }: { words: string },
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, keyOf(request, words), async () => {
      const found = await readNotes(tx, submissionId);
      if (!found) return gone;
      if (!found.mayWrite) return refused("Only the support team writes notes.");
      const [note] = await tx
        .insert(notes)
        .values({ submissionId, personId: viewer.personId, words })
        .returning({ id: notes.id });
      if (!note) return refused("The note could not be kept.");
      await followIfNew(tx, viewer.personId, submissionId);
      const event = { submissionId, act: "noted", subjectId: note.id };
      await recordEvent(tx, viewer, { ...event, readers: "support" });
      return { done: true, id: note.id };
    }),
  );
  tellSoon();
  return outcome;
}
