import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { client, owner } from "@/db/client";
import { answers, comments, sessions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { first } from "@/e2e/given-people";
import { type LiveChannel, liveAs, openLive } from "@/e2e/live-channel";
import { startServer } from "@/e2e/second-server";
import { portalNow } from "@/lib/clock";
import { channelsPerPerson } from "@/lib/live";

const heard = (channel: LiveChannel) => expect.poll(() => channel.heard, { intervals: [20] });
const over = (channel: LiveChannel, timeout = 1000) =>
  expect.poll(() => channel.isOpen, { timeout, intervals: [20] }).toBe(false);
const event = (kind: string, id = "") => `event: ${kind}\ndata: ${id}\n\n`;

test("a comment is told of by its id to whoever may see it, and so is a change of it", async ({
  given,
}) => {
  const it = await given.barrier({ state: "open" });
  const reader = await given.person({ of: it.organisation });
  const [channel, own] = [await liveAs(reader, it), await liveAs(it.author, it)];
  expect(channel.status).toBe(200);
  expect(channel.headers.get("content-type")).toBe("text/event-stream");
  expect(channel.headers.get("cache-control")).toBe("private, no-store, no-transform");
  expect(channel.headers.get("content-encoding")).toBeNull();
  const { id } = await given.comment(it, it.author);
  await heard(channel).toBe(event("new", id));
  await heard(own).toBe(event("own", id));
  await owner
    .update(comments)
    .set({ words: "", deletedAt: portalNow() })
    .where(eq(comments.id, id));
  await heard(channel).toBe(event("new", id) + event("changed", id));
  const elsewhere = await given.barrier({ state: "open", organisation: it.organisation });
  await given.comment(elsewhere, it.author);
  const last = await given.comment(it, reader);
  await heard(channel).toBe(event("new", id) + event("changed", id) + event("own", last.id));
  for (const one of [channel, own]) one.close();
});

test("that a reply answers a comment, or does not any more, is a change of the comment", async ({
  given,
}) => {
  const it = await given.barrier({ state: "open" });
  const { id: asked } = await given.comment(it, it.author);
  const { id: answer } = await given.comment(it, it.author, { parentId: asked });
  const { id: personId, organisationId } = it.author;
  const channel = await liveAs(await given.person({ of: it.organisation }), it);
  await owner
    .insert(answers)
    .values({ commentId: asked, answerId: answer, personId, organisationId });
  await heard(channel).toBe(event("changed", asked));
  await owner.delete(answers).where(eq(answers.commentId, asked));
  await heard(channel).toBe(event("changed", asked).repeat(2));
  channel.close();
});

test("of what is for its organisations only, nobody else is told anything", async ({ given }) => {
  const partner = await given.organisation({ pilots: ["durham"] });
  const reviewer = await given.person({ role: "reviewer" });
  const it = await given.barrier({ state: "open", partners: [partner] });
  const inside = await liveAs(await given.person({ of: partner }), it);
  const outside = [
    await liveAs(reviewer, it),
    await liveAs(await given.person({ role: "adviser", advises: ["kent"] }), it),
    await liveAs(await given.person({ of: await given.organisation() }), it),
  ];
  const aside = await given.comment(it, it.author, { readers: "partners" });
  await owner.update(comments).set({ words: "Mended." }).where(eq(comments.id, aside.id));
  await heard(inside).toContain(event("changed", aside.id));
  await given.note(it, reviewer);
  const open = await given.comment(it, it.author);
  await heard(inside).toContain(event("new", open.id));
  const late = await liveAs(reviewer, it, { since: Date.parse("2009-01-01") });
  for (const channel of [...outside, late]) await heard(channel).toBe(event("new", open.id));
  for (const channel of [...outside, late, inside]) channel.close();
});

test("where a submission is not there, its channel is not there", async ({ given }) => {
  const draft = await given.barrier();
  const stranger = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  const { header } = await given.session(stranger);
  for (const id of [draft.id, crypto.randomUUID(), "x", "%00"])
    expect((await openLive(id, header)).status, id).toBe(404);
  expect((await openLive(draft.id, "")).status).toBe(401);
  expect((await openLive(draft.id, `${header}x`)).status).toBe(401);
  const suspended = await given.person({ of: draft.organisation, suspended: true });
  expect((await liveAs(suspended, draft)).status).toBe(401);
});

test("a page that listens is no use of its session", async ({ given }) => {
  const it = await given.barrier({ state: "open" });
  const { header } = await given.session(it.author);
  const mine = eq(sessions.personId, it.author.id);
  const lastUsedAt = new Date(Date.now() - 600_000);
  await owner.update(sessions).set({ lastUsedAt }).where(mine);
  const channel = await openLive(it.id, header);
  await given.comment(it, it.author);
  await heard(channel).toContain("event: own");
  channel.close();
  const [session] = await owner.select().from(sessions).where(mine);
  expect(session?.lastUsedAt).toEqual(lastUsedAt);
});

test("a person has so many channels and no more: the oldest makes room and is told to stay away", async ({
  given,
}) => {
  const it = await given.barrier({ state: "open" });
  const { header } = await given.session(it.author);
  const channels: LiveChannel[] = [];
  const open = async () => channels.push(await openLive(it.id, header));
  for (let count = 0; count < channelsPerPerson; count += 1) await open();
  channels.at(-1)?.close();
  await expect
    .poll(async () => {
      await open();
      return channels[0]?.heard;
    })
    .toBe(event("enough"));
  await over(first(channels));
  expect(channels.filter(({ isOpen }) => isOpen)).toHaveLength(channelsPerPerson);
  for (const channel of channels) channel.close();
});

test("what was said before a page listened is told when it does, and what was said while the database was away", async ({
  given,
}) => {
  const it = await given.barrier({ state: "open" });
  const since = portalNow().getTime();
  const before = await given.comment(it, it.author);
  const reader = await given.person({ of: it.organisation });
  const channel = await liveAs(reader, it, { since });
  await heard(channel).toBe(event("new", before.id));
  const lost = await client`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'portal' and query ilike 'listen %' and datname = current_database()`;
  expect(lost.length).toBeGreaterThan(0);
  const meanwhile = await given.comment(it, it.author);
  await expect.poll(() => channel.heard, { timeout: 15_000 }).toContain(event("new", meanwhile.id));
  channel.close();
});

test("a server that stops ends its channels and does not wait for them", async ({ given }) => {
  test.setTimeout(120_000);
  const it = await given.barrier({ state: "open" });
  const server = await startServer();
  const channel = await liveAs(it.author, it, { portal: server.url });
  expect(channel.status).toBe(200);
  const said = await given.comment(it, it.author);
  await heard(channel).toBe(event("own", said.id));
  const start = performance.now();
  await server.stop();
  expect(performance.now() - start).toBeLessThan(4000);
  await over(channel);
});
