import { createHash } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import {
  attachmentContents,
  attachments,
  comments,
  events,
  notes,
  notices,
  watches,
} from "@/db/schema";
import { first, type Person } from "@/e2e/given-people";
import type { CommentReaders } from "@/lib/comments";
import type { NoticeReason } from "@/lib/notices";

type Of = { id: string };
type CommentWish = {
  words?: string;
  readers?: CommentReaders;
  organisationId?: string | null;
  parentId?: string;
};

export async function comment(
  { id: submissionId }: Of,
  by: Person,
  {
    words = "Our auditors said the same last spring.",
    readers = "everyone",
    organisationId = by.organisationId,
    parentId,
  }: CommentWish = {},
) {
  const row = { submissionId, parentId, personId: by.id, organisationId, words, readers };
  const written = first(await owner.insert(comments).values(row).returning());
  await line(submissionId, by, { act: "commented", readers, subjectId: written.id });
  return { ...written, readers };
}

export const reply = (it: Of, by: Person, to: { id: string; readers: CommentReaders }) =>
  comment(it, by, { parentId: to.id, readers: to.readers, words: "We asked them in June." });

export async function note(
  { id: submissionId }: Of,
  by: Person,
  words = "Ask the department before the board meets.",
) {
  const row = { submissionId, personId: by.id, words };
  const written = first(await owner.insert(notes).values(row).returning());
  await line(submissionId, by, { act: "noted", readers: "support", subjectId: written.id });
  return written;
}

type AttachmentWish = {
  name?: string;
  type?: string;
  content?: string | Buffer;
  /** The comment that it came with: then it is no evidence. */
  commentId?: string;
};

export async function attachment(
  { id: submissionId }: Of,
  by: Person,
  {
    name = "audit letter.txt",
    type = "text/plain",
    content = `Dear Principal ${submissionId}`,
    commentId,
  }: AttachmentWish = {},
) {
  const bytes = Buffer.from(content);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { id: personId, organisationId } = by;
  const row = { submissionId, commentId, personId, organisationId, name, type, sha256 };
  const added = first(
    await owner
      .insert(attachments)
      .values({ ...row, bytes: bytes.length })
      .returning(),
  );
  await owner.insert(attachmentContents).values({ attachmentId: added.id, content: bytes });
  if (!commentId)
    await line(submissionId, by, { act: "attached", readers: "everyone", subjectId: added.id });
  return added;
}

/** Where the portal's worker told this person already, its row is made the one that is wished for. */
export async function notice(
  { id: submissionId }: Of,
  to: Person,
  { reason = "change", read = false }: { reason?: NoticeReason; read?: boolean } = {},
) {
  const latest = first(
    await owner
      .select({ id: events.id, at: events.at })
      .from(events)
      .where(eq(events.submissionId, submissionId))
      .orderBy(desc(events.at))
      .limit(1),
  );
  const wished = {
    reason,
    count: 1,
    eventId: latest.id,
    at: latest.at,
    readAt: read ? latest.at : null,
    digestedAt: latest.at,
  };
  return first(
    await owner
      .insert(notices)
      .values({ submissionId, personId: to.id, ...wished })
      .onConflictDoUpdate({ target: [notices.personId, notices.submissionId], set: wished })
      .returning(),
  );
}

export async function watch({ id: submissionId }: Of, by: Person, off = false) {
  return first(
    await owner
      .insert(watches)
      .values({ submissionId, personId: by.id, off })
      .onConflictDoUpdate({ target: [watches.submissionId, watches.personId], set: { off } })
      .returning(),
  );
}

type Line = { act: string; readers: "everyone" | "partners" | "support"; subjectId: string };

async function line(submissionId: string, by: Person, { act, readers, subjectId }: Line) {
  const { id: personId, organisationId } = by;
  await owner.insert(events).values({
    submissionId,
    personId,
    organisationId,
    act,
    readers,
    subjectId,
    toldAt: new Date(),
  });
}
