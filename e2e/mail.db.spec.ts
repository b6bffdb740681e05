import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { readStopToken } from "@/db/stop-links";
import { mailServer } from "@/e2e/mail-server";
import { ended, scratchDatabase } from "@/e2e/scratch-worker";

type Server = Awaited<ReturnType<typeof mailServer>>;
type Database = Awaited<ReturnType<typeof scratchDatabase>>;
let server: Server;
let database: Database;

const patient = { timeout: 30_000 };

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  [server, database] = await Promise.all([mailServer(), scratchDatabase()]);
});

test.afterAll(async () => {
  await Promise.all([server.close(), database.close()]);
});

test.beforeEach(async () => {
  server.fail(null);
  server.received.length = 0;
  await database.sql`delete from mails`;
});

test("no mail is lost or sent by two, however often a worker is killed", async () => {
  const [kills, mails] = [3, 30];
  await queue(mails);
  const settings = { SMTP_URL: server.url };
  for (let kill = 0; kill < kills; kill += 1) {
    const workers = await Promise.all([database.worker(settings), database.worker(settings)]);
    const before = server.received.length;
    await expect.poll(() => server.received.length, patient).toBeGreaterThan(before);
    await Promise.all(workers.map((worker) => ended(worker, "SIGKILL")));
    await release();
  }
  await sendAll(settings);
  expect(await unsent()).toBe(0);
  const ids = server.received.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(mails);
  expect(ids.length - mails).toBeLessThanOrEqual(2 * kills);
});

test("a mail that cannot be taken now is tried again, one that never can is given up", async () => {
  await queue(1);
  const settings = { SMTP_URL: server.url };
  server.fail({ code: 451, words: "Try later" });
  const worker = await database.worker(settings);
  await expect.poll(async () => (await mail()).failure, patient).toContain("Try later");
  expect(await mail()).toMatchObject({ sentAt: null, givenUpAt: null, waits: true, tries: 1 });
  await ended(worker, "SIGTERM");

  server.fail({ code: 550, words: "No such person" });
  await release();
  const next = await database.worker(settings);
  await expect.poll(async () => (await mail()).givenUpAt, patient).not.toBeNull();
  expect((await mail()).failure).toContain("No such person");
  await ended(next, "SIGTERM");
  expect(server.received).toEqual([]);
});

test("a mail server that is down costs a delay, and nothing else", async () => {
  await queue(3);
  const worker = await database.worker({ SMTP_URL: "smtp://127.0.0.1:9" });
  await expect.poll(async () => (await mail()).failure, patient).toContain("ECONNREFUSED");
  await ended(worker, "SIGTERM");
  await release();
  await sendAll({ SMTP_URL: server.url });
  expect(server.received).toHaveLength(3);
});

test("a code that came too late is not sent", async () => {
  await database.sql`insert into mails (once, "to", subject, body, good_until)
    values ('late', 'ann@test.example', 'Your code', '123456', now() - interval '1 second')`;
  const worker = await database.worker({ SMTP_URL: server.url });
  await expect.poll(async () => (await mail()).givenUpAt, patient).not.toBeNull();
  await ended(worker, "SIGTERM");
  expect(server.received).toEqual([]);
});

test("nobody can add a line to the head of a mail, and its words go once it is sent", async () => {
  await database.sql`insert into mails (once, "to", subject, body)
    values ('odd', 'ann@test.example', ${"New\r\nBcc: eve@test.example\u2028\u202emoor"}, 'Words')`;
  await sendAll({ SMTP_URL: server.url, PORTAL_URL: "https://portal.test.example" });
  const [sent] = server.received;
  expect(sent?.subject).toBe("New Bcc: eve@test.example moor");
  expect(sent?.headers.has("bcc")).toBe(false);
  expect(sent?.text?.trim()).toBe("Words");
  const { id, body } = await mail();
  expect(sent?.messageId).toBe(`<${id}@portal.test.example>`);
  expect(body).toBe("");
});

test("a mail about news says in its words and its head how to end such mails; a code or an invitation does not", async () => {
  const portal = "https://portal.test.example";
  const scene = database.start("e2e/mail-scene.ts", { SMTP_URL: server.url, PORTAL_URL: portal });
  expect(await once(scene, "exit")).toEqual([0, null]);
  const bySubject = (start: RegExp) =>
    server.received.find(({ subject }) => start.test(subject ?? ""));
  const [code, invitation] = [bySubject(/^Your code/), bySubject(/^You are invited/)];
  const [mention, digest] = [bySubject(/^KEN-B/), bySubject(/^New on KEN-B/)];
  expect(server.received).toHaveLength(4);
  for (const mail of [code, invitation])
    expect([...(mail?.headers.keys() ?? [])].filter((name) => name.startsWith("list"))).toEqual([]);
  for (const [mail, sort] of [
    [mention, "mention"],
    [digest, "digest"],
  ] as const) {
    const raw = mail?.headerLines.find(({ key }) => key === "list-unsubscribe")?.line ?? "";
    const [, way] = /^List-Unsubscribe:\s+<(\S+)>$/.exec(raw) ?? [];
    const { origin, pathname, searchParams } = new URL(way ?? "");
    expect(origin + pathname).toBe(`${portal}/unsubscribe/one-click`);
    expect(readStopToken(searchParams.get("token"))?.sort).toBe(sort);
    const post = mail?.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line;
    expect(post).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(mail?.text).toContain(`${portal}/unsubscribe?token=${searchParams.get("token")}`);
    expect(mail?.text).toContain(`${portal}/notices/settings`);
    expect(mail?.text).toContain("You get this because");
  }
  expect(mention?.text).toContain("> Look at this, @Rhona Quill.");
  expect(digest?.text).toContain("> The letter came on Monday.");
  expect(digest?.text).not.toContain("Look at this");
});

test("without a mail server the outbox keeps the words", async () => {
  await queue(1);
  await sendAll({ SMTP_URL: "" });
  expect(await mail()).toMatchObject({ body: "Words 1" });
});

test("a worker that is told to end does so by itself", async () => {
  const worker = await database.worker({ SMTP_URL: server.url });
  const asked = Date.now();
  expect(await ended(worker, "SIGTERM")).toBe(0);
  expect(Date.now() - asked).toBeLessThan(15_000);
});

function queue(count: number) {
  return database.sql`insert into mails (once, "to", subject, body)
    select 'mail:' || n, 'person' || n || '@test.example', 'Mail ' || n, 'Words ' || n
    from generate_series(1, ${count}) n`;
}

/** As if the time that a dead worker's claim, or a delay, lasts had passed. */
const release = () => database.sql`update mails set try_after = now() where sent_at is null`;

async function sendAll(settings: Record<string, string>) {
  const worker = await database.worker(settings);
  await expect.poll(unsent, patient).toBe(0);
  await ended(worker, "SIGTERM");
}

async function unsent() {
  const [row] = await database.sql`select count(*)::int as count from mails where sent_at is null`;
  return row?.count;
}

async function mail() {
  const [row] = await database.sql`select id, body, failure, tries, sent_at as "sentAt",
    given_up_at as "givenUpAt", try_after > now() as waits from mails order by failure nulls last limit 1`;
  return row ?? {};
}
