import { expect } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findSettings, saveSettings, stopMail } from "@/db/queries/notice-settings";
import { events, mails, noticeSettings, people } from "@/db/schema";
import { readStopToken, stopToken } from "@/db/stop-links";
import { asViewer } from "@/db/viewer";
import { sendMails } from "@/db/worker/send-mails";
import { tellUntold } from "@/db/worker/tell";
import { ask } from "@/e2e/access-door";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { mark } from "@/e2e/given-people";
import { asker, mailsTo, noticeOf, say } from "@/e2e/told";
import { digests } from "@/lib/digests";
import {
  mailSorts,
  type NoticeSettings,
  plainSettings,
  type ReasonAtOnce,
  reasonsAtOnce,
  switchedOff,
} from "@/lib/notice-settings";

/** A lead who is told of something for one reason. */
async function tellFor(reason: ReasonAtOnce, of: typeof given, settings?: NoticeSettings) {
  const college = await of.organisation();
  const reader = await of.person({ of: college, name: `Rhona ${mark()}` });
  if (settings) await saveSettings(reader, settings);
  const state = reason === "waiting" ? "needs-information" : "open";
  const it = await of.barrier({ state, organisation: college });
  const act = { mention: null, waiting: "ask", decision: "accept" }[reason];
  if (act)
    await owner
      .update(events)
      .set({ toldAt: null })
      .where(and(eq(events.submissionId, it.id), eq(events.act, act)));
  else await say(await of.person({ of: college }), it.id, `Look, @${reader.name}.`);
  await tellUntold({ of: it.id });
  return { reader, it };
}

for (const { value: reason } of reasonsAtOnce)
  test(`a ${reason} is mailed at once or not, as its reader chose, and is a notice in any case`, async ({
    given,
  }) => {
    const others = plainSettings.atOnce.filter((one) => one !== reason);
    const choices: [NoticeSettings | undefined, boolean][] = [
      [undefined, true],
      ...digests.flatMap(({ value: digest }): [NoticeSettings, boolean][] => [
        [{ digest, atOnce: [reason] }, true],
        [{ digest, atOnce: others }, false],
      ]),
    ];
    for (const [settings, wanted] of choices) {
      const { reader, it } = await tellFor(reason, given, settings);
      const told = JSON.stringify(settings);
      expect(await noticeOf(reader, it.id), told).toMatchObject({ reason, readAt: null });
      const [mail, ...more] = await mailsTo(reader);
      expect(more, told).toEqual([]);
      expect(mail, told).toMatchObject({ reason, failure: wanted ? null : switchedOff });
      expect(mail?.givenUpAt === null, told).toBe(wanted);
    }
  });

test("a mail that waits to go out does not, once its reader has switched such mail off", async ({
  given,
}) => {
  const { reader, it } = await tellFor("mention", given, { digest: "daily", atOnce: [] });
  // As if it had been queued before: whichever worker takes it finds the choice made.
  await owner
    .update(mails)
    .set({ givenUpAt: null, failure: null })
    .where(eq(mails.personId, reader.id));
  await sendMails();
  await expect.poll(() => mailsTo(reader)).toMatchObject([{ sentAt: null, failure: switchedOff }]);
  expect(await noticeOf(reader, it.id)).toMatchObject({ readAt: null, digestedAt: null });
});

test("a person reads and changes their own settings, and nobody else's", async ({ given }) => {
  const college = await given.organisation();
  const [one, other] = [await given.person({ of: college }), await given.person({ of: college })];
  await saveSettings(one, { digest: "weekly", atOnce: ["mention"] });
  expect(await findSettings(one)).toEqual({ digest: "weekly", atOnce: ["mention"] });
  expect(await findSettings(other)).toEqual(plainSettings);
  const own = eq(noticeSettings.personId, one.id);
  const changed = await asViewer(other, (tx) =>
    tx.update(noticeSettings).set({ digest: "none" }).where(own).returning(),
  );
  expect(changed).toEqual([]);
  expect(await asViewer(other, (tx) => tx.select().from(noticeSettings))).toEqual([]);
  const row = { personId: one.id, digest: "none" as const, atOnce: [] };
  await expect(asViewer(other, (tx) => tx.insert(noticeSettings).values(row))).rejects.toThrow();
  expect(await findSettings(one)).toEqual({ digest: "weekly", atOnce: ["mention"] });
});

test("a form that is sent twice has one effect", async ({ given }) => {
  const person = await given.person({ of: await given.organisation() });
  const request = crypto.randomUUID();
  const first = { digest: "none" as const, atOnce: [] };
  const both = [saveSettings(person, first, request), saveSettings(person, first, request)];
  for (const outcome of await Promise.all(both)) expect(outcome.done).toBe(true);
  await saveSettings(person, plainSettings, crypto.randomUUID());
  expect((await saveSettings(person, first, request)).done).toBe(true);
  expect(await findSettings(person)).toEqual(plainSettings);
});

test("links that are used at the same moment all have their effect", async ({ given }) => {
  for (let round = 0; round < 5; round += 1) {
    const { id: personId } = await given.person();
    const all = await Promise.all(mailSorts.map((sort) => stopMail({ personId, sort })));
    expect(all.every(({ done }) => done)).toBe(true);
    expect(await findSettings(asker({ id: personId }))).toEqual({ digest: "none", atOnce: [] });
  }
});

test("a token is for one person and one sort of mail, and nobody else writes one", async ({
  given,
}) => {
  const [one, other] = [await given.person(), await given.person()];
  const token = stopToken({ personId: one.id, sort: "digest" });
  expect(readStopToken(token)).toEqual({ personId: one.id, sort: "digest" });
  const [, , signature = ""] = token.split(".");
  const forged = [
    `${other.id}.digest.${signature}`,
    `${one.id}.mention.${signature}`,
    `${one.id.toUpperCase()}.digest.${signature}`,
    `${one.id}.digest.${signature.slice(0, -1)}`,
    `${one.id}.digest.${signature}=`,
    `${one.id}.digest.${signature}.x`,
    `${one.id}.digest.`,
    `${one.id}.everything.${signature}`,
    ` ${token}`,
    ...["", "..", "x", "\0", token.repeat(3)],
  ];
  for (const one of [...forged, undefined, null, 7, [token], { token }])
    expect(readStopToken(one), String(one)).toBeNull();
});

test("a link that does not work answers the same, whoever it names", async ({ given }) => {
  const there = await given.person({ of: await given.organisation() });
  const signature = "x".repeat(43);
  const suspended = await given.person();
  const theirs = stopToken({ personId: suspended.id, sort: "digest" });
  await owner.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, suspended.id));
  const tokens = [
    `${there.id}.digest.${signature}`,
    `${crypto.randomUUID()}.digest.${signature}`,
    stopToken({ personId: crypto.randomUUID(), sort: "digest" }),
    theirs,
    "nonsense",
    "",
  ];
  const answers = new Set<string>();
  for (const token of tokens) {
    const query = new URLSearchParams({ token });
    const page = await ask(`/unsubscribe?${query}`, "");
    expect(page.body).toContain("This link does not work");
    const main = /<main[\s\S]*<\/main>/.exec(page.body)?.[0];
    const posted = await oneClick(token);
    answers.add(JSON.stringify([page.status, main, posted.status, posted.body]));
  }
  expect(answers.size).toBe(1);
  expect(await findSettings(there)).toEqual(plainSettings);
  expect(await owner.$count(noticeSettings, eq(noticeSettings.personId, suspended.id))).toBe(0);
});

test("a mail program switches off by one post, from whatever site, and by nothing else", async ({
  given,
}) => {
  const person = await given.person({ of: await given.organisation() });
  const token = stopToken({ personId: person.id, sort: "digest" });
  for (const [body, status] of [
    ["", 400],
    ["List-Unsubscribe=Yes", 400],
    ["x=One-Click", 400],
    [`token=${token}`, 400],
    ["\0", 400],
  ] as const)
    expect((await oneClick(token, { body })).status, body).toBe(status);
  const json = { body: "{}", type: "application/json" };
  expect((await oneClick(token, json)).status).toBe(400);
  for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
    expect(
      (await ask(`/unsubscribe/one-click?token=${token}`, "", { method })).status,
    ).toBeLessThan(500);
  expect(await findSettings(person)).toEqual(plainSettings);
  const sites: Record<string, string>[] = [
    { origin: "https://mail.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const site of sites) {
    await saveSettings(person, plainSettings);
    const answer = await oneClick(token, { headers: site });
    expect(answer.status, JSON.stringify(site)).toBe(200);
    expect(await findSettings(person)).toEqual({ ...plainSettings, digest: "none" });
  }
  expect((await oneClick(token)).status).toBe(200);
});

type Sent = { body?: string; type?: string; headers?: Record<string, string> };

function oneClick(
  token: string,
  {
    body = "List-Unsubscribe=One-Click",
    type = "application/x-www-form-urlencoded",
    headers = {},
  }: Sent = {},
) {
  return ask(`/unsubscribe/one-click?${new URLSearchParams({ token })}`, "", {
    method: "POST",
    body,
    headers: { "content-type": type, ...headers },
  });
}
