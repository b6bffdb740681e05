import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { saveSettings } from "@/db/queries/notice-settings";
import { markAllRead } from "@/db/queries/notices";
import { invitePartner } from "@/db/queries/partner-invitations";
import { events, memberships } from "@/db/schema";
import { listReaders, makeDigests } from "@/db/worker/digest";
import { readNews } from "@/db/worker/news";
import { sendMails } from "@/db/worker/send-mails";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { daysAgo } from "@/e2e/given-life";
import { mark, type Person } from "@/e2e/given-people";
import { asker, digestFor, mailsTo, say, ways } from "@/e2e/told";
import { portalNow } from "@/lib/clock";
import { addWorkingDays, londonToday } from "@/lib/dates";
import { digestsDue } from "@/lib/digests";
import { mailOfDigest, type Told } from "@/lib/mail";
import { plainSettings, switchedOff } from "@/lib/notice-settings";

test("the digest brings once what is unread and was not mailed, with the words, for those who may see them", async ({
  given,
}) => {
  const college = await given.organisation();
  const [author, reader, former] = [
    await given.person({ of: college }),
    await given.person({ of: college, name: "Rhona Quill" }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "The letter came on Monday.");
  await say(author, it.id, "Mailed already, @Rhona Quill.");
  await tellUntold({ of: it.id });
  const due = dueOn(nextMorning());
  await digestFor([reader], due);
  await digestFor([reader], due);
  const digests = (await mailsTo(reader)).filter((mail) => mail.reason === null);
  expect(digests).toHaveLength(1);
  const eventIds = digests[0]?.eventIds ?? [];
  const news = await readNews(asker(reader), eventIds);
  const { subject, body } = mailOfDigest(news, "daily", ways);
  expect(subject).toContain(it.title);
  expect(body).toContain("> The letter came on Monday.");
  expect(body).not.toContain("Mailed already");
  await owner
    .update(memberships)
    .set({ endedAt: new Date() })
    .where(eq(memberships.personId, former.id));
  expect(await readNews(asker(former), eventIds)).toEqual([]);
  await markAllRead(reader, portalNow());
  expect(await readNews(asker(reader), eventIds)).toEqual([]);
});

test("there is no digest at night, at the weekend or on a bank holiday", async ({ given }) => {
  const college = await given.organisation();
  const [author, reader] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "Before Christmas.");
  await tellUntold({ of: it.id });
  for (const quiet of ["2099-12-25T09:00Z", "2099-12-26T09:00Z", "2099-12-24T07:59Z"])
    await makeDigests(new Date(quiet));
  expect(await mailsTo(reader)).toEqual([]);
});

test("a daily reader gets the digest each working day, a weekly one on its first of the week, others never", async ({
  given,
}) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const choices = ["daily", "weekly", "none", null] as const;
  const readers = new Map<string, string | null>();
  for (const digest of choices) {
    const reader = await given.person({ of: college });
    readers.set(reader.id, digest);
    if (digest) await saveSettings(reader, { ...plainSettings, digest });
  }
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "For all four.");
  await tellUntold({ of: it.id });
  const days = {
    "2030-03-04": ["daily", "weekly", null],
    "2030-03-05": ["daily", null],
    "2030-03-09": [],
    "2030-04-22": [],
    "2030-04-23": ["daily", "weekly", null],
  };
  for (const [day, whose] of Object.entries(days)) {
    const due = digestsDue(new Date(`${day}T12:00Z`));
    const found = due ? await listReaders(due) : [];
    const mine = found.flatMap(({ personId }) => readers.get(personId) ?? []);
    const nobody = found.some(({ personId }) => readers.get(personId) === null);
    expect([...mine, ...(nobody ? [null] : [])].sort(), day).toEqual([...whose].sort());
  }
});

test("what somebody does not want at once comes with the digest, an invitation too", async ({
  given,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const [author, lead, invited] = [
    await given.person({ of: college }),
    await given.person({ of: college, name: `Rhona ${mark()}` }),
    await given.person({ of: council }),
  ];
  for (const person of [lead, invited]) await saveSettings(person, { digest: "daily", atOnce: [] });
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, `Look at this, @${lead.name}.`);
  await invitePartner(author, it.id, { organisation: council.id, words: "Open your room." });
  await tellUntold({ of: it.id });
  for (const person of [lead, invited])
    expect(await mailsTo(person), person.name).toMatchObject([{ failure: switchedOff }]);
  const due = dueOn(nextMorning());
  await digestFor([lead, invited], due);
  const [words, part] = [await digestOf(lead), await digestOf(invited)];
  expect(words).toContain(`> Look at this, @${lead.name}.`);
  expect(words).toContain("You get this because you were mentioned.");
  expect(part).toContain("> Open your room.");
});

test("a digest that cannot go out by the evening is none: what it said comes with the next", async ({
  given,
}) => {
  const college = await given.organisation();
  const [author, reader] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "Late, and once.");
  await tellUntold({ of: it.id });
  await owner
    .update(events)
    .set({ at: daysAgo(20) })
    .where(eq(events.submissionId, it.id));
  const [first, second] = [-2, -1].map((days) => dueOn(morning(days)));
  if (!first || !second) throw new Error("These were working days");
  await digestFor([reader], first);
  await sendMails();
  await expect
    .poll(() => mailsTo(reader))
    .toMatchObject([{ sentAt: null, failure: expect.stringContaining("in time") }]);
  await digestFor([reader], second);
  expect((await mailsTo(reader)).map(({ eventIds }) => eventIds)).toEqual([
    [expect.any(String)],
    [expect.any(String)],
  ]);
});

test("a digest of very much is one mail, with the latest", () => {
  const told = (group: number, at: number): Told => ({
    reference: `KEN-B-${group}`,
    title: "Two audits",
    url: `http://localhost/barriers/${group}`,
    who: "Ann Archer",
    organisation: "Ashbourne College",
    did: "commented",
    words: `Words ${group}/${at}.`,
    at: new Date(Date.UTC(2009, 9, 1, 0, group * 20 + at)),
    reason: "comment",
  });
  const news = Array.from({ length: 40 * 20 }, (_, at) => told(Math.floor(at / 20), at % 20));
  const { subject, body } = mailOfDigest(news, "weekly", ways);
  expect(subject).toBe("New on 40 submissions");
  expect(body.match(/> Words/g)).toHaveLength(250);
  expect(body.indexOf("> Words 39/19.")).toBeLessThan(body.indexOf("> Words 39/18."));
  expect(body.indexOf("> Words 39/10.")).toBeLessThan(body.indexOf("> Words 38/19."));
  expect(body).not.toContain("> Words 39/9.");
  expect(body).toContain("Before that: 10 more.");
  expect(body).toContain("15 more have news that you have not read.");
  expect(body).toContain("This mail comes once a week");
});

function morning(workingDays: number) {
  return new Date(`${addWorkingDays(londonToday(portalNow()), workingDays)}T09:30:00Z`);
}
const nextMorning = () => morning(1);

function dueOn(now: Date) {
  const due = digestsDue(now);
  if (!due) throw new Error(`No digest at ${now.toISOString()}`);
  return due;
}

async function digestOf(person: Person) {
  const digest = (await mailsTo(person)).find(({ reason }) => reason === null);
  return mailOfDigest(await readNews(asker(person), digest?.eventIds ?? []), "daily", ways).body;
}
