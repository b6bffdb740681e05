import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { findThread, mayWrite } from "@/db/queries/threads";
import { drafts } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { portalNow } from "@/lib/clock";
import type { CommentDraft, CommentReaders } from "@/lib/comments";
import { gone, type Refusal, stale } from "@/lib/outcome";

type Kept = { done: true; version: number } | Refusal;

/** What the viewer has begun to say here, if anything. */
export async function readDraft(tx: Transaction, viewer: Asker, submissionId: string) {
  const [row] = await tx
    .select({
      words: drafts.words,
      parent: drafts.parentId,
      readers: sql<CommentReaders>`${drafts.readers}`,
      version: drafts.version,
      updatedAt: drafts.updatedAt,
    })
    .from(drafts)
    .where(ofViewer(viewer, submissionId));
  return row ?? null;
}

/**
 * Keeps what is begun, or forgets it where it is empty. Refused as stale when another window kept more
 * meanwhile.
 */
export function keepDraft(viewer: Asker, submissionId: string, input: CommentDraft): Promise<Kept> {
  return asViewer(viewer, async (tx) => {
    const may = await mayWrite(tx, submissionId);
    if (!may) return gone;
    if (!may.everyone && !may.partners) return gone;
    if (input.words === "") {
      await dropDraft(tx, viewer, submissionId, input.draft);
      return { done: true, version: 0 };
    }
    const thread = input.parent ? await findThread(tx, submissionId, input.parent) : null;
    const { words, readers } = input;
    const parentId = thread?.id ?? null;
    const fresh = { parentId, readers, words, updatedAt: viewer.at ?? portalNow() };
    const [kept] =
      input.draft === 0
        ? await tx
            .insert(drafts)
            .values({ personId: viewer.personId, submissionId, ...fresh })
            .onConflictDoNothing()
            .returning({ version: drafts.version })
        : await tx
            .update(drafts)
            .set({ ...fresh, version: sql`${drafts.version} + 1` })
            .where(and(ofViewer(viewer, submissionId), eq(drafts.version, input.draft)))
            .returning({ version: drafts.version });
    return kept ? { done: true, version: kept.version } : stale;
  });
}

export function forgetDraft(viewer: Asker, submissionId: string) {
  return asViewer(viewer, (tx) => dropDraft(tx, viewer, submissionId));
}

/** `version` spares what another window has kept since. */
export function dropDraft(tx: Transaction, viewer: Asker, submissionId: string, version?: number) {
  return tx
    .delete(drafts)
    .where(
      and(
        ofViewer(viewer, submissionId),
        version === undefined ? undefined : eq(drafts.version, version),
      ),
    )
    .returning({ version: drafts.version });
}

const ofViewer = ({ personId }: Asker, submissionId: string) =>
  and(eq(drafts.personId, personId), eq(drafts.submissionId, submissionId));
