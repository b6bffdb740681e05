import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isOwn, mayWrite } from "@/db/queries/comments";
import { readNotes } from "@/db/queries/notes";
import { comments, organisations, people } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { type CommentReaders, commentPageSize } from "@/lib/comments";

/** `comment` finds the page that a permanent link is about; without a place, the newest. */
export type Place = { comment?: string; before?: string; after?: string; notesBefore?: string };

/** A page of the comments on a submission, oldest first, and the support team's notes for whom they are. */
export function findDiscussion(viewer: Asker, submissionId: string, place: Place = {}) {
  return readAsViewer(viewer, async (tx) => {
    const [page, count, may, notes] = await Promise.all([
      readPage(tx, viewer, submissionId, place),
      countComments(tx, submissionId),
      mayWrite(tx, submissionId),
      readNotes(tx, submissionId, place.notesBefore),
    ]);
    return { ...page, count, may: may ?? { everyone: false, partners: false }, notes };
  });
}
export type Discussion = Awaited<ReturnType<typeof findDiscussion>>;
export type Comment = Discussion["comments"][number];

/** Counting stops here: the cost of a page must not grow with the thread. */
export const mostCounted = 100;

async function readPage(tx: Transaction, viewer: Asker, submissionId: string, place: Place) {
  const list = (from: SQL | undefined, order: "oldest" | "newest") =>
    listComments(tx, viewer, and(eq(comments.submissionId, submissionId), from), order);
  const anchor = await findAnchor(tx, submissionId, place.comment ?? place.before ?? place.after);
  if (anchor && place.before && !place.comment)
    return turned(await list(than("<", anchor), "newest"), true);
  if (anchor) {
    const from = await list(than(place.comment ? ">=" : ">", anchor), "oldest");
    const { hasMore, rows } = split(from);
    if (hasMore) return { comments: rows, hasEarlier: true, hasLater: true };
  }
  return turned(await list(undefined, "newest"), false);
}

function turned(found: Rows, hasLater: boolean) {
  const { hasMore, rows } = split(found);
  return { comments: rows.toReversed(), hasEarlier: hasMore, hasLater };
}

function split(found: Rows) {
  return { rows: found.slice(0, commentPageSize), hasMore: found.length > commentPageSize };
}

type Anchor = { at: string; id: string };

async function findAnchor(tx: Transaction, submissionId: string, id?: string) {
  if (!id) return null;
  const [row] = await tx
    .select({ at: sql<string>`${comments.createdAt}::text`, id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.submissionId, submissionId)));
  return row ?? null;
}

const than = (than: ">" | ">=" | "<", { at, id }: Anchor) =>
  sql`(${comments.createdAt}, ${comments.id}) ${sql.raw(than)} (${at}::timestamptz, ${id}::uuid)`;

function listComments(
  tx: Transaction,
  viewer: Asker,
  where: SQL | undefined,
  order: "oldest" | "newest",
) {
  const by = order === "oldest" ? asc : desc;
  return tx
    .select({
      id: comments.id,
      person: people.name,
      organisation: organisations.name,
      readers: sql<CommentReaders>`${comments.readers}`,
      words: comments.words,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      deletedAt: comments.deletedAt,
      canEdit: sql<boolean>`${isOwn(viewer)} and ${comments.deletedAt} is null`,
      earlier: sql<
        { words: string; until: string }[]
      >`case when ${comments.editedAt} is null then '[]'
        else (select coalesce(json_agg(json_build_object('words', v.words, 'until', v.until) order by v.until desc), '[]')
          from comment_versions v where v.comment_id = ${comments.id}) end`,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.personId))
    .leftJoin(organisations, eq(organisations.id, comments.organisationId))
    .where(where)
    .orderBy(by(comments.createdAt), by(comments.id))
    .limit(commentPageSize + 1);
}
type Rows = Awaited<ReturnType<typeof listComments>>;

async function countComments(tx: Transaction, submissionId: string) {
  const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(
    tx
      .select({ id: comments.id })
      .from(comments)
      .where(eq(comments.submissionId, submissionId))
      .limit(mostCounted + 1)
      .as("some"),
  );
  return row?.count ?? 0;
}
