import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isOwn } from "@/db/queries/comments";
import { readDraft } from "@/db/queries/drafts";
import { readNotes } from "@/db/queries/notes";
import { mayWrite } from "@/db/queries/threads";
import { comments, organisations, people } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { type CommentReaders, commentPageSize } from "@/lib/comments";

/**
 * `comment` finds the page that a permanent link is about, `thread` the replies to one comment; without a
 * place, the newest.
 */
export type Place = {
  comment?: string;
  thread?: string;
  before?: string;
  after?: string;
  /** The comment that the box replies to; "new" for none, whatever the draft says. */
  reply?: string;
  notesBefore?: string;
};

/**
 * A page of the comments on a submission, oldest first, each with its newest replies, or of the replies to
 * one; what the viewer has begun to say; and the support team's notes for whom they are.
 */
export function findDiscussion(viewer: Asker, submissionId: string, place: Place = {}) {
  return readAsViewer(viewer, async (tx) => {
    const replying = place.reply === "new" ? undefined : place.reply;
    const [page, count, may, notes, draft] = await Promise.all([
      readPage(tx, viewer, submissionId, place),
      countComments(tx, submissionId),
      mayWrite(tx, submissionId),
      readNotes(tx, submissionId, place.notesBefore),
      readDraft(tx, viewer, submissionId),
    ]);
    const parent = place.reply ? replying : draft?.parent;
    const replied = parent ? await findComment(tx, viewer, submissionId, parent) : null;
    const isThere = replied !== null && replied.deletedAt === null;
    const mayTalk = may ?? { everyone: false, partners: false, settle: false };
    return { ...page, count, may: mayTalk, notes, draft, replied: isThere ? replied : null };
  });
}
export type Discussion = Awaited<ReturnType<typeof findDiscussion>>;
export type Comment = Rows[number];
export type Thread = Comment & { replies: Comment[]; hasMore: boolean };

/** Counting stops here: the cost of a page must not grow with the thread. */
export const mostCounted = 100;
const repliesShown = 5;

async function readPage(tx: Transaction, viewer: Asker, submissionId: string, place: Place) {
  const anchor = await findAnchor(tx, submissionId, place.comment ?? place.before ?? place.after);
  const root = anchor?.parentId ?? (place.comment ? undefined : place.thread);
  if (root) {
    const [top, page] = await Promise.all([
      findComment(tx, viewer, submissionId, root),
      readFrom(tx, viewer, eq(comments.parentId, root), { anchor, place }),
    ]);
    if (top) return { ...page, comments: page.comments.map(alone), top };
  }
  const isTop = and(eq(comments.submissionId, submissionId), isNull(comments.parentId));
  const page = await readFrom(tx, viewer, isTop, { anchor, place });
  return { ...page, comments: await withReplies(tx, viewer, page.comments), top: null };
}

const alone = (comment: Comment): Thread => ({ ...comment, replies: [], hasMore: false });

type From = { anchor: Anchor | null; place: Place };

async function readFrom(tx: Transaction, viewer: Asker, of: SQL | undefined, it: From) {
  const { anchor, place } = it;
  const list = (from: SQL | undefined, order: "oldest" | "newest") =>
    listComments(tx, viewer, and(of, from), { order, count: commentPageSize + 1 });
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

/** The newest replies to each of a page's comments, in one query; however many there are, it reads a few. */
async function withReplies(tx: Transaction, viewer: Asker, tops: Rows): Promise<Thread[]> {
  if (tops.length === 0) return [];
  // One text however many there are: it is planned once.
  const ids = sql`${`{${tops.map(({ id }) => id).join(",")}}`}::uuid[]`;
  const newest = sql`comments.id in (select r.id from unnest(${ids}) as top(id) cross join lateral
    (select c.id from comments c where c.parent_id = top.id
      order by c.created_at desc, c.id desc limit ${repliesShown + 1}) r)`;
  const count = tops.length * (repliesShown + 1);
  const replies = await listComments(tx, viewer, newest, { order: "oldest", count });
  return tops.map((top) => {
    const its = replies.filter(({ parentId }) => parentId === top.id);
    return { ...top, replies: its.slice(-repliesShown), hasMore: its.length > repliesShown };
  });
}

async function findComment(tx: Transaction, viewer: Asker, submissionId: string, id: string) {
  const of = and(eq(comments.id, id), eq(comments.submissionId, submissionId));
  const [row] = await listComments(tx, viewer, of, { order: "oldest", count: 1 });
  return row ?? null;
}

type Anchor = { at: string; id: string; parentId: string | null };

async function findAnchor(tx: Transaction, submissionId: string, id?: string) {
  if (!id) return null;
  const [row] = await tx
    .select({
      at: sql<string>`${comments.createdAt}::text`,
      id: comments.id,
      parentId: comments.parentId,
    })
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
  { order, count }: { order: "oldest" | "newest"; count: number },
) {
  const by = order === "oldest" ? asc : desc;
  return tx
    .select({
      id: comments.id,
      parentId: comments.parentId,
      person: people.name,
      organisation: organisations.name,
      readers: sql<CommentReaders>`${comments.readers}`,
      words: comments.words,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      deletedAt: comments.deletedAt,
      canEdit: sql<boolean>`${isOwn(viewer)} and ${comments.deletedAt} is null`,
      answer: sql<Answer | null>`(select json_build_object('id', a.id, 'words', a.words, 'by', p.name)
        from answers r join comments a on a.id = r.answer_id and a.deleted_at is null
          join people p on p.id = a.person_id where r.comment_id = ${comments.id})`,
      isAnswer: sql<boolean>`exists (select 1 from answers r where r.answer_id = ${comments.id})`,
      files: sql<
        CommentFile[]
      >`(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes) order by f.name, f.id), '[]')
        from attachments f where f.comment_id = ${comments.id})`,
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
    .limit(count);
}
type CommentFile = { id: string; name: string; bytes: number };
type Answer = { id: string; words: string; by: string };
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
