import { expect } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { updateComment } from "@/db/queries/comments";
import { findDiscussion } from "@/db/queries/discussions";
import { createNote } from "@/db/queries/notes";
import { listNotices, markAllRead, markRead, readNotice } from "@/db/queries/notices";
import { setWatch } from "@/db/queries/watches";
import { events, memberships, notices, submissions } from "@/db/schema";
import { readAsViewer } from "@/db/viewer";
import { readNews } from "@/db/worker/news";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { mailsTo, marks, noticeOf, say, watching } from "@/e2e/told";
import { portalNow } from "@/lib/clock";

test("a comment is told to whoever follows, once, with a count, and never to its author", async ({
  given,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const follower = await given.person({ of: college, duties: ["contributor"] });
  const it = await given.barrier({ state: "open", organisation: college });
  await given.watch(it, follower);
  await say(lead, it.id, "First.");
  await say(lead, it.id, "Second.");
  await tellUntold({ of: it.id });
  await tellUntold({ of: it.id });
  expect(await noticeOf(follower, it.id)).toMatchObject({ reason: "comment", count: 2 });
  expect(await noticeOf(lead, it.id)).toBeNull();
  expect(await mailsTo(follower)).toEqual([]);
});

test("a mention outranks a comment, is mailed at once, and makes a follower", async ({ given }) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const colleague = await given.person({ of: college, duties: ["finance"], name: "Siân O’Hara" });
  const it = await given.barrier({ state: "submitted", organisation: college });
  await say(author, it.id, "Could you look at this, @siân o'hara? Thank you.");
  await tellUntold({ of: it.id });
  await say(author, it.id, "And a word more.");
  await tellUntold({ of: it.id });
  expect(await noticeOf(colleague, it.id)).toMatchObject({ reason: "mention", count: 2 });
  expect(await mailsTo(colleague)).toMatchObject([{ reason: "mention" }]);
  expect(await watching(colleague, it.id)).toBe(true);
});

test("an edit tells only whom it newly mentions", async ({ given }) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const [one, other] = [
    await given.person({ of: college, duties: ["finance"], name: "Ivo Lund" }),
    await given.person({ of: college, duties: ["finance"], name: "Ida Lund" }),
  ];
  const it = await given.barrier({ organisation: college });
  const id = await say(author, it.id, "Ask @Ivo Lund.");
  await tellUntold({ of: it.id });
  const seen = await marks(author, it.id);
  await updateComment(author, it.id, id, {
    words: "Ask @Ivo Lund or @Ida Lund.",
    was: "",
    ...seen,
  });
  await tellUntold({ of: it.id });
  expect(await noticeOf(one, it.id)).toMatchObject({ count: 1 });
  expect(await noticeOf(other, it.id)).toMatchObject({ reason: "mention", count: 1 });
});

test("nobody is told of what they may not see", async ({ given }) => {
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const author = await given.person({ of: college });
  const partner = await given.person({ of: council });
  const neighbour = await given.person({ of: await given.organisation() });
  const reviewer = await given.person({ role: "reviewer" });
  const gone = await given.person({ of: college });
  const suspended = await given.person({ of: college, suspended: true });
  const it = await given.barrier({ state: "open", organisation: college, partners: [council] });
  for (const person of [partner, neighbour, reviewer, gone, suspended])
    await given.watch(it, person);
  await owner
    .update(memberships)
    .set({ endedAt: new Date() })
    .where(eq(memberships.personId, gone.id));
  await owner.update(submissions).set({ audience: "partners" }).where(eq(submissions.id, it.id));
  await say(author, it.id, "Between us.", "partners");
  await tellUntold({ of: it.id });
  expect(await noticeOf(partner, it.id)).toMatchObject({ count: 1 });
  for (const person of [neighbour, reviewer, gone, suspended])
    expect(await countNotices(person), person.name).toBe(0);
});

test("a note is told to the support team alone, and its words to nobody", async ({ given }) => {
  const canary = `canary-${crypto.randomUUID()}`;
  const council = await given.organisation({ type: "council" });
  const [reviewer, colleague] = [
    await given.person({ role: "reviewer" }),
    await given.person({ role: "review-lead" }),
  ];
  const partner = await given.person({ of: council });
  const it = await given.barrier({ state: "open", partners: [council] });
  for (const person of [colleague, partner, it.author]) await given.watch(it, person);
  const noted = await createNote(reviewer, it.id, { words: canary });
  expect(noted.done).toBe(true);
  await tellUntold({ of: it.id });
  expect(await noticeOf(colleague, it.id)).toMatchObject({ count: 1 });
  expect(await noticeOf(partner, it.id)).toBeNull();
  expect(await noticeOf(it.author, it.id)).toBeNull();
  const ids = (await owner.select().from(events).where(eq(events.submissionId, it.id))).map(
    (event) => event.id,
  );
  for (const person of [partner, it.author, colleague]) {
    const asker = { personId: person.id, organisationId: null };
    const told = [
      await findDiscussion(
        { ...asker, organisationId: person.id === partner.id ? council.id : null },
        it.id,
      ),
      await listNotices(asker),
      await readNews(asker, ids),
    ];
    const readsNotes = person.id === colleague.id;
    expect(JSON.stringify(told).includes(canary), person.name).toBe(readsNotes);
    expect(JSON.stringify(told.slice(1)), person.name).not.toContain(canary);
  }
  const everywhere = await owner.execute<{ found: string }>(
    sql`select 'events' as found from events e where e::text like ${`%${canary}%`}
      union all select 'mails' from mails m where m::text like ${`%${canary}%`}
      union all select 'submissions' from submissions s where s::text like ${`%${canary}%`}`,
  );
  expect([...everywhere]).toEqual([]);
});

test("what waits for them is told to whoever can act, and mailed at once", async ({ given }) => {
  const college = await given.organisation();
  const [lead, finance] = [
    await given.person({ of: college }),
    await given.person({ of: college, duties: ["finance"] }),
  ];
  const it = await given.barrier({ state: "needs-information", organisation: college });
  await owner
    .update(events)
    .set({ toldAt: null })
    .where(and(eq(events.submissionId, it.id), eq(events.act, "ask")));
  await tellUntold({ of: it.id });
  expect(await noticeOf(lead, it.id)).toMatchObject({ reason: "waiting" });
  expect(await noticeOf(finance, it.id)).toBeNull();
  expect(await mailsTo(lead)).toMatchObject([{ reason: "waiting" }]);
});

test("whoever stopped following is told of nothing but mentions and what waits for them", async ({
  given,
}) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const lead = await given.person({ of: college, name: "Petra Novak" });
  const it = await given.barrier({ state: "open", organisation: college });
  expect((await setWatch(lead, it.id, false)).done).toBe(true);
  await say(author, it.id, "Nothing for Petra.");
  await tellUntold({ of: it.id });
  expect(await noticeOf(lead, it.id)).toBeNull();
  await say(author, it.id, "But this, @Petra Novak.");
  await tellUntold({ of: it.id });
  expect(await noticeOf(lead, it.id)).toMatchObject({ reason: "mention", count: 1 });
  expect(await watching(lead, it.id)).toBe(false);
});

test("whoever followed a merged barrier follows the one that took it in", async ({ given }) => {
  const council = await given.organisation({ type: "council" });
  const follower = await given.person({ of: council, duties: ["contributor"] });
  const into = await given.barrier({ state: "open" });
  const it = await given.barrier({ state: "merged", organisation: council, into });
  await given.watch(it, follower);
  await owner.insert(events).values({
    submissionId: into.id,
    personId: into.officer.id,
    act: "merged-in",
    subjectId: it.id,
  });
  await tellUntold({ of: into.id });
  expect(await watching(follower, into.id)).toBe(true);
});

test("reading the page marks what it showed, and not what came after", async ({ given }) => {
  const college = await given.organisation();
  const [author, reader] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "One.");
  await tellUntold({ of: it.id });
  const shown = await readAsViewer(reader, (tx) => readNotice(tx, reader, it.id));
  await say(author, it.id, "Two.");
  await tellUntold({ of: it.id });
  expect(await markRead(reader, it.id, shown?.eventId ?? "")).toEqual([]);
  expect(await noticeOf(reader, it.id)).toMatchObject({ count: 2, readAt: null });
  const later = await readAsViewer(reader, (tx) => readNotice(tx, reader, it.id));
  expect(await markRead(reader, it.id, later?.eventId ?? "")).toHaveLength(1);
  await say(author, it.id, "Three.");
  await tellUntold({ of: it.id });
  expect(await noticeOf(reader, it.id)).toMatchObject({ count: 1, readAt: null });
  expect(await markAllRead(reader, portalNow())).toBe(1);
});

test("notices come a page at a time, newest first", async ({ given }) => {
  const college = await given.organisation();
  const reader = await given.person({ of: college });
  const all: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    const it = await given.barrier({ state: "open", organisation: college });
    await given.notice(it, reader);
    all.push(it.id);
  }
  const first = await listNotices(reader, undefined, 2);
  const rest = await listNotices(reader, first.next, 2);
  expect(first.rows).toHaveLength(2);
  expect(rest.next).toBeUndefined();
  const ids = [...first.rows, ...rest.rows].map(({ submissionId }) => submissionId);
  expect(ids.toSorted()).toEqual(all.toSorted());
  expect((await listNotices(reader, crypto.randomUUID())).rows).toEqual([]);
});

async function countNotices({ id }: Person) {
  return owner.$count(notices, eq(notices.personId, id));
}
