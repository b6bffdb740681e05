import { expect } from "@playwright/test";
import { and, eq, isNull, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { settle, unsettle } from "@/db/queries/answers";
import { deleteComment } from "@/db/queries/comments";
import { findDiscussion } from "@/db/queries/discussions";
import { keepDraft } from "@/db/queries/drafts";
import { answers, comments, drafts, events } from "@/db/schema";
import { asViewer } from "@/db/viewer";
import { readNews } from "@/db/worker/news";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { asker, say } from "@/e2e/told";

const draftOf = (words: string, draft = 0) => ({
  words,
  draft,
  parent: null,
  readers: "everyone" as const,
});

test("a reply joins the thread of what it replies to, one deep, for the same readers", async ({
  given,
}) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const it = await given.barrier({ state: "open", organisation: college });
  const top = await say(author, it.id, "Among us.", "partners");
  const reply = await say(author, it.id, "To you.", "everyone", top);
  const deeper = await say(author, it.id, "To the reply.", "everyone", reply);
  const rows = await owner.select().from(comments).where(eq(comments.parentId, top));
  expect(rows.map(({ id }) => id).toSorted()).toEqual([reply, deeper].toSorted());
  expect(new Set(rows.map(({ readers }) => readers))).toEqual(new Set(["partners"]));
});

test("nobody replies to what is elsewhere, hidden or gone, not even by SQL", async ({ given }) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const stranger = await given.person({ of: await given.organisation() });
  const [it, other] = [
    await given.barrier({ state: "open", organisation: college }),
    await given.barrier({ state: "open", organisation: college }),
  ];
  const elsewhere = await say(author, other.id, "Elsewhere.");
  const hidden = await say(author, it.id, "Among us.", "partners");
  const gone = await say(author, it.id, "Gone.");
  const top = await say(author, it.id, "Here.");
  const reply = await say(author, it.id, "Below.", "everyone", top);
  await deleteComment(author, it.id, gone);
  await expect(say(author, it.id, "x", "everyone", elsewhere)).rejects.toThrow(
    /not there any more/,
  );
  await expect(say(stranger, it.id, "x", "everyone", hidden)).rejects.toThrow(/not there any more/);
  await expect(say(author, it.id, "x", "everyone", gone)).rejects.toThrow(/not there any more/);
  const insert = (by: Person, parent: string, readers = "everyone") =>
    asViewer(by, (tx) =>
      tx.execute(sql`insert into comments (submission_id, parent_id, person_id, organisation_id, readers, words)
        values (${it.id}, ${parent}, ${by.id}, ${by.organisationId}, ${readers}, 'x') returning 1`),
    );
  for (const parent of [elsewhere, hidden, gone, reply])
    await expect(insert(author, parent), parent).rejects.toThrow();
  await expect(insert(stranger, hidden, "partners")).rejects.toThrow();
  expect(await insert(author, top)).toHaveLength(1);
});

test("whoever asked or leads says what answers it; nobody else does", async ({ given }) => {
  const college = await given.organisation();
  const council = await given.organisation();
  const lead = await given.person({ of: college });
  const [asking, bystander] = [
    await given.person({ of: council }),
    await given.person({ of: council }),
  ];
  const it = await given.barrier({ state: "open", organisation: college, partners: [council] });
  const top = await say(asking, it.id, "Who signs?");
  const [one, two] = [
    await say(bystander, it.id, "The bursar.", "everyone", top),
    await say(lead, it.id, "The principal.", "everyone", top),
  ];
  expect(await settle(bystander, it.id, one)).toMatchObject({ why: "refused" });
  expect(await settle(asking, it.id, top)).toMatchObject({ why: "gone" });
  expect(await settle(asking, it.id, one)).toMatchObject({ done: true });
  expect(await settle(lead, it.id, two)).toMatchObject({ done: true });
  expect(await owner.select().from(answers).where(eq(answers.commentId, top))).toMatchObject([
    { answerId: two, personId: lead.id },
  ]);
  const forged = asViewer(bystander, (tx) =>
    tx.delete(answers).where(eq(answers.commentId, top)).returning(),
  );
  expect(await forged).toEqual([]);
  await expect(
    asViewer(bystander, (tx) =>
      tx.execute(sql`insert into answers (comment_id, answer_id, person_id, organisation_id)
        values (${top}, ${one}, ${bystander.id}, ${council.id})`),
    ),
  ).rejects.toThrow();
  expect(await unsettle(bystander, it.id, two)).toMatchObject({ why: "refused" });
  expect(await unsettle(asking, it.id, two)).toMatchObject({ done: true });
  expect(await unsettle(asking, it.id, two)).toMatchObject({ why: "refused" });
  const told = await owner
    .select({ act: events.act })
    .from(events)
    .where(eq(events.subjectId, two))
    .orderBy(events.at);
  expect(told.map(({ act }) => act)).toEqual(["commented", "answered", "unanswered"]);
});

test("a mail tells the words of what answers, to those who may read them and as long as they stand", async ({
  given,
}) => {
  const college = await given.organisation();
  const asked = await given.person({ of: college });
  const follower = await given.person({ of: college });
  const it = await given.barrier({ state: "open", organisation: college });
  const top = await say(asked, it.id, "When does the rule end?");
  const reply = await say(follower, it.id, "It ended in April.", "everyone", top);
  expect(await settle(asked, it.id, reply)).toMatchObject({ done: true });
  const [line] = await owner
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.submissionId, it.id), eq(events.act, "answered")));
  await given.notice(it, follower);
  const news = () => readNews(asker(follower), [line?.id ?? ""]);
  expect(await news()).toMatchObject([
    { did: "said that this answers it", words: "It ended in April." },
  ]);
  await deleteComment(follower, it.id, reply);
  expect(await news()).toEqual([]);
});

test("two answers chosen at the same moment leave one", async ({ given }) => {
  const it = await given.barrier({ state: "open" });
  const top = await say(it.author, it.id, "Who signs?");
  const replies = [];
  for (const words of ["A", "B", "C"])
    replies.push(await say(it.author, it.id, words, "everyone", top));
  await Promise.all(replies.map((reply) => settle(it.author, it.id, reply)));
  expect(await owner.$count(answers, eq(answers.commentId, top))).toBe(1);
});

test("a draft is its writer's alone, and goes with the right to see what it is about", async ({
  given,
}) => {
  const college = await given.organisation();
  const writer = await given.person({ of: college });
  const stranger = await given.person({ of: await given.organisation() });
  const it = await given.barrier({ organisation: college });
  expect(await keepDraft(writer, it.id, draftOf("Begun."))).toEqual({ done: true, version: 1 });
  expect(await keepDraft(stranger, it.id, draftOf("x"))).toMatchObject({ why: "gone" });
  for (const person of [stranger, await given.person({ role: "administrator" }), it.author])
    expect(await asViewer(asker(person), (tx) => tx.select().from(drafts))).toEqual([]);
  await owner.execute(sql`update memberships set ended_at = now() where person_id = ${writer.id}`);
  expect(await asViewer(asker(writer), (tx) => tx.select().from(drafts))).toEqual([]);
});

test("a draft takes only what knows its version", async ({ given }) => {
  const it = await given.barrier();
  const keep = (words: string, version: number) =>
    keepDraft(it.author, it.id, draftOf(words, version));
  expect(await keep("One", 0)).toMatchObject({ version: 1 });
  expect(await keep("Two", 0)).toMatchObject({ why: "stale" });
  expect(await keep("Two", 1)).toMatchObject({ version: 2 });
  expect(await keep("Three", 1)).toMatchObject({ why: "stale" });
  expect(await keep("", 1)).toMatchObject({ done: true });
  expect(await owner.$count(drafts, eq(drafts.submissionId, it.id))).toBe(1);
  expect(await keep("", 2)).toMatchObject({ done: true });
  expect(await owner.$count(drafts, eq(drafts.submissionId, it.id))).toBe(0);
});

test("a thread shows its newest replies, and its page costs the same however many there are", async ({
  given,
}) => {
  const it = await given.barrier({ state: "open" });
  const top = await say(it.author, it.id, "The thread.");
  await owner.execute(sql`insert into comments (submission_id, parent_id, person_id, organisation_id, readers, words, created_at)
    select ${it.id}, ${top}, ${it.author.id}, ${it.organisationId}, 'everyone', 'Reply ' || n, portal_now() + n * interval '1 second'
    from generate_series(1, 2000) as n`);
  const { comments: threads } = await findDiscussion(it.author, it.id);
  expect(threads).toHaveLength(1);
  expect(threads[0]?.hasMore).toBe(true);
  expect(threads[0]?.replies.map(({ words }) => words)).toEqual(
    [1996, 1997, 1998, 1999, 2000].map((n) => `Reply ${n}`),
  );
  const page = await findDiscussion(it.author, it.id, { thread: top });
  expect(page.top?.id).toBe(top);
  expect(page.comments).toHaveLength(20);
  expect(
    await owner.$count(comments, and(eq(comments.submissionId, it.id), isNull(comments.parentId))),
  ).toBe(1);
});
