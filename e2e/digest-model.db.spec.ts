import { expect } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { owner } from "@/db/client";
import { saveSettings, stopMail } from "@/db/queries/notice-settings";
import { markAllRead } from "@/db/queries/notices";
import { events } from "@/db/schema";
import { sendMails } from "@/db/worker/send-mails";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import { mark } from "@/e2e/given-people";
import { digestFor, mailsTo, say } from "@/e2e/told";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { digests, digestsDue } from "@/lib/digests";
import {
  isWanted,
  mailSorts,
  plainSettings,
  reasonsAtOnce,
  settingsWithout,
} from "@/lib/notice-settings";

const runs = Number(process.env.SOAK) || 15;
test.describe.configure({ timeout: 120_000 + runs * 10_000 });

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant("say" as const), names: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("choose" as const),
      digest: fc.constantFrom(...digests.map(({ value }) => value)),
      atOnce: fc.subarray(reasonsAtOnce.map(({ value }) => value)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("stop" as const),
      sort: fc.constantFrom(...mailSorts),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("read" as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant("wait" as const),
      hours: fc.integer({ min: 1, max: 30 }),
    }),
  },
);

test("whatever happens, a person gets at most one routine mail a day, of what they want and have not read", async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 18 }), async (acts) => {
      const world = await begin();
      for (const one of acts) await world.take(one);
      sent += await world.countRoutine();
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(sent, "the model must come to digests at all").toBeGreaterThan(runs / 3);
});

async function begin() {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const reader = await given.person({ of: college, name: `Rhona ${mark()}` });
  const it = await given.barrier({ state: "open", organisation: college });
  let settings = plainSettings;
  /** Unread, and in no mail. */
  let fresh: string[] = [];
  let waits = false;
  let now = Date.parse("2031-01-06T00:00:00Z");

  const routine = async () => (await mailsTo(reader)).filter(({ reason }) => reason === null);

  async function speak(names: boolean) {
    const id = await say(author, it.id, names ? `Look, @${reader.name}.` : "Only so.");
    await tellUntold({ of: it.id });
    await sendMails();
    const [event] = await owner
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "commented")));
    if (!(names && isWanted(settings, "mention"))) fresh = [...fresh, event?.id ?? ""];
    waits = isWanted(settings, "digest");
  }

  async function wait(hours: number) {
    now += hours * 3_600_000;
    const due = digestsDue(new Date(now));
    const before = await routine();
    const today = `digest:${reader.id}:${londonToday(new Date(now))}`;
    const expected =
      due?.digests.includes(settings.digest) &&
      waits &&
      fresh.length > 0 &&
      before.every(({ once }) => once !== today);
    if (due) for (let twice = 0; twice < 2; twice += 1) await digestFor([reader], due);
    await sendMails();
    const made = (await routine()).filter(({ id }) => before.every((one) => one.id !== id));
    expect(made.map(({ once, eventIds }) => ({ once, of: eventIds.toSorted() }))).toEqual(
      expected ? [{ once: today, of: fresh.toSorted() }] : [],
    );
    if (expected) [fresh, waits] = [[], false];
  }

  return {
    async take(one: typeof act extends fc.Arbitrary<infer Act> ? Act : never) {
      if (one.what === "say") await speak(one.names);
      if (one.what === "wait") await wait(one.hours);
      if (one.what === "choose") {
        settings = { digest: one.digest, atOnce: one.atOnce };
        expect((await saveSettings(reader, settings)).done).toBe(true);
      }
      if (one.what === "stop") {
        settings = settingsWithout(settings, one.sort);
        expect((await stopMail({ personId: reader.id, sort: one.sort })).done).toBe(true);
      }
      if (one.what === "read") {
        await markAllRead(reader, portalNow());
        fresh = [];
      }
    },
    /** Each on a day of its own, and no event in two mails. */
    async countRoutine() {
      const mails = (await mailsTo(reader)).filter(({ givenUpAt }) => givenUpAt === null);
      const days = mails
        .filter(({ reason }) => reason === null)
        .map(({ goodUntil }) => londonToday(goodUntil ?? new Date(0)));
      expect(new Set(days).size).toBe(days.length);
      const told = mails.flatMap(({ eventIds }) => eventIds);
      expect(new Set(told).size).toBe(told.length);
      return days.length;
    },
  };
}
