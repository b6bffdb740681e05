import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import type { CheckedFile } from "@/db/queries/attachments";
import { createComment } from "@/db/queries/comments";
import { findSurroundings } from "@/db/queries/readers";
import { mails, notices, watches } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { listReaders, makeDigest } from "@/db/worker/digest";
import type { Person } from "@/e2e/given-people";
import type { CommentReaders } from "@/lib/comments";
import type { digestsDue } from "@/lib/digests";

export const asker = ({ id }: { id: string }): Asker => ({ personId: id, organisationId: null });

export async function marks(viewer: Asker, id: string) {
  const { everyone, partners } = await findSurroundings(viewer, id);
  return { seenByEveryone: everyone.mark, seenByPartners: partners.mark };
}

/** Says it again where another test added a reader between the list and the post. */
export async function say(
  viewer: Asker,
  id: string,
  words: string,
  readers: CommentReaders = "everyone",
  parent?: string,
  files?: CheckedFile[],
): Promise<string> {
  const comment = { words, readers, parent, ...(await marks(viewer, id)) };
  const said = await createComment(viewer, id, comment, undefined, files);
  if (said.done) return said.id;
  if (/Somebody else/.test(said.message)) return say(viewer, id, words, readers, parent, files);
  throw new Error(said.message);
}

/** Where the last lines of a mail lead, as in no portal. */
export const ways = {
  notices: "http://localhost/notices",
  settings: "http://localhost/notices/settings",
  stop: "http://localhost/unsubscribe?token=x",
};

export async function noticeOf({ id }: Person, submissionId: string) {
  const [row] = await owner
    .select()
    .from(notices)
    .where(and(eq(notices.personId, id), eq(notices.submissionId, submissionId)));
  return row ?? null;
}

export async function mailsTo({ id }: Person) {
  return owner.select().from(mails).where(eq(mails.personId, id));
}

/** As at that time, for these alone: other tests' people get none. */
export async function digestFor(people: Person[], due: Due) {
  for (const reader of await listReaders(due))
    if (people.some(({ id }) => id === reader.personId)) await makeDigest(reader, due);
}
type Due = NonNullable<ReturnType<typeof digestsDue>>;

export async function watching({ id }: Person, submissionId: string) {
  const [row] = await owner
    .select({ off: watches.off })
    .from(watches)
    .where(and(eq(watches.personId, id), eq(watches.submissionId, submissionId)));
  return row ? !row.off : false;
}
