import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { and, count, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { createAttachments } from "@/db/queries/attachments";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { createComment } from "@/db/queries/comments";
import { affectUs } from "@/db/queries/effects";
import { createNote } from "@/db/queries/notes";
import { assignOfficer } from "@/db/queries/officers";
import { findSurroundings } from "@/db/queries/readers";
import { setWatch } from "@/db/queries/watches";
import { barriers, events, submissions } from "@/db/schema";
import { arrange, begin, decisions } from "@/e2e/concurrency-scene";
import { kinds } from "@/e2e/failures-scene";
import { given } from "@/e2e/given";
import type { Outcome } from "@/lib/outcome";
import type { PilotSlug } from "@/lib/pilots";

const both = <T>(work: (which: number) => Promise<T>, times = 2) =>
  Promise.all(Array.from({ length: times }, (_, which) => work(which)));
const done = (outcomes: Outcome[]) => outcomes.filter((outcome) => outcome.done).length;

async function linesOf(submissionId: string, act: string) {
  const [row] = await owner
    .select({ count: count() })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), eq(events.act, act)));
  return row?.count;
}

for (const kind of kinds) {
  test(`${kind}: of twenty people who save one version, one saves and the others hear that it is old`, async () => {
    const { it, save, saved } = await arrange(kind);
    const colleagues = await both(() => given.person({ of: it.organisation }), 20);
    const outcomes = await both(
      (which) => save(colleagues[which] ?? it.author, `Version of colleague ${which}`, 1),
      20,
    );
    expect(done(outcomes)).toBe(1);
    expect(outcomes.filter((outcome) => !outcome.done && outcome.why === "stale")).toHaveLength(19);
    const winner = outcomes.findIndex((outcome) => outcome.done);
    expect(await saved()).toEqual({ words: `Version of colleague ${winner}`, version: 2 });
    expect(await linesOf(it.id, "changed")).toBe(1);
  });

  test(`${kind}: a form that is posted twice at once has one effect, and both posts get its answer`, async () => {
    const of = await given.organisation();
    const author = await given.person({ of });
    const officer = await given.person({ role: "reviewer" });
    const { it } = await arrange(kind, { state: "submitted" });
    const seen = await findSurroundings(it.author, it.id);
    const everyone = seen.everyone.mark;
    const comment = {
      words: "Once",
      readers: "everyone" as const,
      seenByEveryone: everyone,
      seenByPartners: everyone,
    };
    const file = { name: "letter.txt", type: "text/plain", content: Buffer.from("Dear Sir") };
    const posts: Record<string, (request: string) => Promise<Outcome>> = {
      began: (request) => begin(kind, author, of, request),
      commented: (request) => createComment(it.author, it.id, comment, request),
      noted: (request) => createNote(officer, it.id, { words: "Once" }, request),
      attached: (request) => createAttachments(it.author, it.id, [file], request),
      watched: (request) => setWatch(it.author, it.id, true, request),
      assigned: (request) =>
        assignOfficer(officer, it.id, officer.id, { version: it.version, request }),
    };
    for (const [act, post] of Object.entries(posts)) {
      const request = randomUUID();
      const outcomes = await both(() => post(request), 6);
      expect(done(outcomes), act).toBe(6);
      expect(new Set(outcomes.map((one) => one.done && one.id)).size, act).toBe(1);
      expect(await post(request), act).toEqual(outcomes[0]);
      const [first] = outcomes;
      const id = act === "began" && first?.done ? first.id : it.id;
      expect(await linesOf(id, act), act).toBe(act === "watched" ? 0 : 1);
    }
  });

  test(`${kind}: a refusal leaves the form's key free: mended, the same form is taken`, async () => {
    const { it, save, move } = await arrange(kind, { words: "" });
    const lead = await given.person({ of: it.organisation });
    const request = randomUUID();
    const submit = (version: number) => move(lead, "submit", { version, request });
    expect(await submit(1)).toMatchObject({ why: "refused" });
    expect(await save(it.author, "Much", 1)).toMatchObject({ done: true });
    expect(await submit(2)).toMatchObject({ done: true });
    expect(await submit(2)).toMatchObject({ done: true });
    expect(await linesOf(it.id, "submit")).toBe(1);
  });

  test(`${kind}: another person's form, sent again by whoever, answers nothing and has no effect`, async () => {
    const { it } = await arrange(kind, { state: "submitted" });
    const request = randomUUID();
    const officer = await given.person({ role: "reviewer" });
    expect(await createNote(it.officer, it.id, { words: "Mine" }, request)).toMatchObject({
      done: true,
    });
    expect(await createNote(officer, it.id, { words: "Mine" }, request)).toMatchObject({
      done: false,
    });
    expect(await linesOf(it.id, "noted")).toBe(1);
  });

  test(`${kind}: of different steps that are taken at once, one is taken`, async () => {
    const [first = ""] = decisions[kind];
    for (const steps of [decisions[kind], [first, first, first]]) {
      const { it, move } = await arrange(kind, { state: "undecided" });
      const outcomes = await Promise.all(steps.map((step) => move(it.officer, step, it)));
      expect(done(outcomes)).toBe(1);
      expect(
        outcomes.filter((outcome) => !outcome.done).every((one) => one.why === "stale"),
        JSON.stringify(outcomes),
      ).toBe(true);
      const [row] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
      expect(row?.version).toBe(it.version + 1);
      const lines = await Promise.all([...new Set(steps)].map((step) => linesOf(it.id, step)));
      expect(lines.reduce((sum = 0, one = 0) => sum + one, 0)).toBe(1);
    }
  });

  test(`${kind}: those submitted at once in one pilot get references without a gap or a double`, async () => {
    const of = await given.organisation({ pilots: [quietPilot] });
    const lead = await given.person({ of });
    const drafts = await both(() => arrange(kind, { organisation: of }), 8);
    const outcomes = await Promise.all(
      drafts.map(({ move }) => move(lead, "submit", { version: 1 })),
    );
    expect(done(outcomes)).toBe(8);
    const rows = await owner
      .select({ reference: submissions.reference })
      .from(submissions)
      .where(eq(submissions.organisationId, of.id));
    const numbers = rows.map((row) => Number(row.reference?.slice(-4))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
  });

  test(`${kind}: no more than ten files are kept, however many are sent at once`, async () => {
    const { it } = await arrange(kind);
    const outcomes = await both(
      (which) =>
        createAttachments(it.author, it.id, [
          { name: `${which}.txt`, type: "text/plain", content: Buffer.from(`Letter ${which}`) },
        ]),
      14,
    );
    expect(done(outcomes)).toBe(10);
    expect(await linesOf(it.id, "attached")).toBe(10);
  });
}

test("twenty organisations that say at once that it affects them are all counted, each once", async () => {
  const it = await given.barrier({ state: "open", audience: "all-pilots" });
  const people = await both(async () => given.person({ of: await given.organisation() }), 20);
  const outcomes = await Promise.all(
    people.flatMap((person) => [
      affectUs(person, it.id, figures),
      affectUs(person, it.id, figures),
    ]),
  );
  expect(done(outcomes)).toBe(40);
  const [row] = await owner.select().from(barriers).where(eq(barriers.id, it.id));
  expect(row).toMatchObject({
    affected: 21,
    people: 120 + 20 * 30,
    cost: 1_250_000 + 20 * 120_000,
  });
  const [trunk] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
  expect(trunk?.members).toHaveLength(21);
});

test("two barriers that are merged into each other at once do not both vanish", async () => {
  const one = await given.barrier({ state: "submitted" });
  const other = await given.barrier({ state: "submitted" });
  const into = (target: string) => ({ target, reason: "The same" });
  const outcomes = await Promise.all([
    moveBarrier(one.officer, one.id, "merge", into(other.id), { version: one.version }),
    moveBarrier(one.officer, other.id, "merge", into(one.id), { version: other.version }),
  ]);
  expect(done(outcomes)).toBe(1);
});

const quietPilot: PilotSlug = "worcestershire";
const figures = {
  people: 10,
  peopleWho: "",
  peoplePeriod: "term" as const,
  cost: 10_000,
  costBasis: "",
  costPeriod: "month" as const,
  evidence: "Us too",
};
