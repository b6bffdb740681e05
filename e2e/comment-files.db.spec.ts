import { expect } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { findAttachment, findAttachments } from "@/db/queries/attachments";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findDraft } from "@/db/queries/barriers";
import { createComment, deleteComment } from "@/db/queries/comments";
import { findDiscussion } from "@/db/queries/discussions";
import { movePartnership } from "@/db/queries/partnerships";
import {
  attachmentContents,
  attachments,
  comments,
  events,
  partnerships,
  submissions,
} from "@/db/schema";
import { asViewer, readAsViewer } from "@/db/viewer";
import { attachment, comment } from "@/e2e/access-statements";
import { test } from "@/e2e/fixtures";
import type { given as makers } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import { marks, say } from "@/e2e/told";
import { mostCommentFiles } from "@/lib/attachments";
import type { CommentReaders } from "@/lib/comments";

const text = (words: string, name = "letter.txt") => ({
  name,
  type: "text/plain",
  content: Buffer.from(words),
});

/** A barrier that its pilot reads, with people near and far. */
async function arrange(given: typeof makers) {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const near = await given.organisation();
  const far = await given.organisation({ pilots: ["croydon"] });
  const people = {
    lead: await given.person({ of: college }),
    partner: await given.person({ of: council }),
    neighbour: await given.person({ of: near }),
    reviewer: await given.person({ role: "reviewer" }),
    stranger: await given.person({ of: far }),
    observer: await given.person({ role: "observer" }),
    administrator: await given.person({ role: "administrator" }),
    suspended: await given.person({ of: college, suspended: true }),
  };
  const it = await given.barrier({ state: "open", organisation: college, partners: [council] });
  return { it, council, people };
}
type People = Awaited<ReturnType<typeof arrange>>["people"];

async function withFile(by: Person, id: string, readers: CommentReaders, parent?: string) {
  const said = await say(by, id, `See ${crypto.randomUUID()}.`, readers, parent, [
    text("Dear all"),
  ]);
  const [file] = await owner.select().from(attachments).where(eq(attachments.commentId, said));
  return { said, file: file?.id ?? "" };
}

/** By the query of its address, and of its row and bytes by bare SQL: all three, or none. */
async function opens(person: Person, id: string) {
  const bare = await readAsViewer(person, async (tx) => [
    ...(await tx.select({ id: attachments.id }).from(attachments).where(eq(attachments.id, id))),
    ...(await tx
      .select({ id: attachmentContents.attachmentId })
      .from(attachmentContents)
      .where(eq(attachmentContents.attachmentId, id))),
  ]);
  const found = await findAttachment(person, id);
  expect(bare).toHaveLength(found ? 2 : 0);
  return found !== null;
}

async function whoOpens(people: People, id: string) {
  const names: string[] = [];
  for (const [name, person] of Object.entries(people))
    if (await opens(person, id)) names.push(name);
  return names;
}

test("a comment's file is opened by those who may read the comment, and by nobody else", async ({
  given,
}) => {
  const { it, people } = await arrange(given);
  const open = await withFile(people.lead, it.id, "everyone");
  const among = await withFile(people.partner, it.id, "partners");
  const reply = await withFile(people.lead, it.id, "everyone", among.said);
  expect(await whoOpens(people, open.file)).toEqual(["lead", "partner", "neighbour", "reviewer"]);
  expect(await whoOpens(people, among.file)).toEqual(["lead", "partner"]);
  expect(await whoOpens(people, reply.file)).toEqual(["lead", "partner"]);
  const shown = await findDiscussion(people.reviewer, it.id);
  expect(shown.comments.map(({ files }) => files)).toEqual([
    [{ id: open.file, name: "letter.txt", bytes: 8 }],
  ]);
});

test("whoever leaves, or sees the barrier no longer, opens none at once", async ({ given }) => {
  const { it, council, people } = await arrange(given);
  const [open, among] = [
    await withFile(people.partner, it.id, "everyone"),
    await withFile(people.lead, it.id, "partners"),
  ];
  const [part] = await owner
    .select()
    .from(partnerships)
    .where(and(eq(partnerships.submissionId, it.id), eq(partnerships.organisationId, council.id)));
  await movePartnership(people.partner, part?.id ?? "", "leave", { reason: "We close in May." });
  expect(await whoOpens(people, open.file)).toEqual(["lead", "partner", "neighbour", "reviewer"]);
  expect(await whoOpens(people, among.file)).toEqual(["lead"]);
  await owner.update(submissions).set({ audience: "partners" }).where(eq(submissions.id, it.id));
  expect(await whoOpens(people, open.file)).toEqual(["lead", "reviewer"]);
  await owner.execute(
    sql`update memberships set ended_at = now() where person_id = ${people.lead.id}`,
  );
  expect(await whoOpens(people, open.file)).toEqual(["reviewer"]);
  expect(await whoOpens(people, among.file)).toEqual([]);
});

test("a deleted comment's files are gone for everyone, and another's stay", async ({ given }) => {
  const { it, people } = await arrange(given);
  const gone = await withFile(people.lead, it.id, "everyone");
  const other = await withFile(people.lead, it.id, "everyone");
  expect(await deleteComment(people.partner, it.id, gone.said)).toMatchObject({ why: "gone" });
  expect(await opens(people.reviewer, gone.file)).toBe(true);
  expect(await deleteComment(people.lead, it.id, gone.said)).toMatchObject({ done: true });
  expect(await whoOpens(people, gone.file)).toEqual([]);
  expect(await owner.$count(attachments, eq(attachments.commentId, gone.said))).toBe(0);
  const bytes = eq(attachmentContents.attachmentId, gone.file);
  expect(await owner.$count(attachmentContents, bytes)).toBe(0);
  expect(await whoOpens(people, other.file)).toContain("neighbour");
  const leftOver = await given.attachment(it, people.lead, { commentId: gone.said });
  expect(await whoOpens(people, leftOver.id)).toEqual([]);
});

test("bare SQL attaches to no other comment than one's own of this moment, and no more than fit", async ({
  given,
}) => {
  const { it, people } = await arrange(given);
  const elsewhere = await given.barrier({ state: "open", organisation: it.organisation });
  const older = await given.comment(it, people.lead);
  const theirs = await given.comment(it, people.partner);
  const fresh = crypto.randomUUID();
  const write = (by: Person, ...statements: ReturnType<typeof attachment>[]) =>
    asViewer(by, async (tx) => {
      const done = [];
      for (const statement of statements) done.push(...(await tx.execute(statement)));
      return done;
    });
  for (const to of [older.id, theirs.id, crypto.randomUUID()])
    await expect(write(people.lead, attachment(it.id, people.lead, to)), to).rejects.toMatchObject({
      cause: { message: "A file comes with the comment that it is posted with" },
    });
  const saidAt = (id: string) => comment(id, people.lead, "everyone", fresh);
  const here = attachment(it.id, people.lead, fresh);
  await expect(write(people.lead, saidAt(elsewhere.id), here)).rejects.toMatchObject({
    cause: { constraint_name: "attachments_of_comment" },
  });
  const many = (count: number) =>
    Array.from({ length: count }, () => attachment(it.id, people.lead, fresh));
  await expect(
    write(people.lead, saidAt(it.id), ...many(mostCommentFiles + 1)),
  ).rejects.toMatchObject({
    cause: { message: `A comment has ${mostCommentFiles} files at most` },
  });
  expect(await write(people.lead, saidAt(it.id), ...many(mostCommentFiles))).toHaveLength(6);
  await expect(write(people.lead, here)).rejects.toThrow();
  const remove = sql`update attachments set removed_at = now() where comment_id = ${fresh} returning 1`;
  await owner.update(submissions).set({ state: "draft" }).where(eq(submissions.id, it.id));
  expect(await write(people.lead, remove)).toEqual([]);
});

test("a comment's files are no evidence: neither listed, nor counted, nor told of", async ({
  given,
}) => {
  const it = await given.barrier();
  await given.attachment(it, it.author, { name: "evidence.txt" });
  const { said } = await withFile(it.author, it.id, "everyone");
  const { files, room } = await findAttachments(it.author, it.id);
  expect({ names: files.map(({ name }) => name), room }).toEqual({
    names: ["evidence.txt"],
    room: 9,
  });
  const page = await findBarrier(it.author, it.id);
  expect(page?.attachments.map(({ name }) => name)).toEqual(["evidence.txt"]);
  expect((await findDraft(it.author, it.id))?.files).toBe(1);
  const told = await owner
    .select({ act: events.act, details: events.details })
    .from(events)
    .where(and(eq(events.submissionId, it.id), eq(events.subjectId, said)));
  expect(told).toEqual([{ act: "commented", details: {} }]);
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(2);
});

test("a post that comes twice keeps its files once; other files are another post", async ({
  given,
}) => {
  const it = await given.barrier();
  const request = crypto.randomUUID();
  const input = {
    words: "See the letter.",
    readers: "everyone" as const,
    ...(await marks(it.author, it.id)),
  };
  const post = (words: string) => createComment(it.author, it.id, input, request, [text(words)]);
  const twice = await Promise.all([post("one"), post("one")]);
  expect(new Set(twice.map((outcome) => outcome.done && outcome.id)).size).toBe(1);
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(1);
  expect(await post("two")).toMatchObject({ done: true });
  expect(await owner.$count(comments, eq(comments.submissionId, it.id))).toBe(2);
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(2);
});

test("files are kept with what is said, or not at all", async ({ given }) => {
  const { it, people } = await arrange(given);
  const input = { words: "See.", readers: "partners" as const, seenByEveryone: "" };
  const post = (by: Person, seenByPartners: string) =>
    createComment(by, it.id, { ...input, seenByPartners }, undefined, [text("x")]);
  const { seenByPartners } = await marks(people.lead, it.id);
  expect(await post(people.stranger, seenByPartners)).toMatchObject({ why: "gone" });
  expect(await post(people.neighbour, seenByPartners)).toMatchObject({ why: "refused" });
  expect(await post(people.lead, "")).toMatchObject({ why: "refused" });
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(0);
  expect(await post(people.lead, seenByPartners)).toMatchObject({ done: true });
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(1);
});
