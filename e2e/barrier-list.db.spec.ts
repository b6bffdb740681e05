import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { listSubmissions } from "@/db/queries/submission-list";
import { barriers, submissions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { given as arrange } from "@/e2e/given";
import { mark } from "@/e2e/given-people";
import { barrierFilter, barrierSorts } from "@/lib/barrier-filter";
import { portalNow } from "@/lib/clock";

type Viewer = { personId: string; organisationId: string | null };
type Wanted = Record<string, string | string[]>;

/** The ids that a filter shows, and that it counts as many. */
async function found(viewer: Viewer, wanted: Wanted) {
  const filter = barrierFilter.parse(wanted);
  const [{ rows }, counts] = await Promise.all([
    listBarriers(viewer, filter),
    countBarriers(viewer, { ...filter, state: [] }),
  ]);
  const states = Object.entries(counts.of).filter(
    ([state]) => filter.state.length === 0 || filter.state.includes(state as never),
  );
  expect(states.reduce((sum, [, count]) => sum + count, 0)).toBe(rows.length);
  return rows.map(({ id }) => id);
}

async function two(given: typeof arrange) {
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["durham"], type: "council" });
  const lead = await given.person({ of: college });
  const word = `Zeppelin${mark()}`;
  const one = await given.barrier({
    state: "open",
    audience: "all-pilots",
    organisation: college,
    partners: [council],
    draft: {
      title: `${word} at the gate`,
      codes: ["ACCT-DUAL"],
      bodies: ["BIS"],
      streams: ["adult-learner-responsive"],
    },
  });
  const other = await given.barrier({
    state: "escalated",
    audience: "all-pilots",
    organisation: council,
    draft: { title: `${word} at the door`, codes: ["LAW-DATA"], bodies: ["CLG"], streams: [] },
  });
  return { college, council, lead, word, one, other };
}

test("what is near is in any pilot of whom one acts for, or that one advises; to other officers all is", async ({
  given,
}) => {
  const { college, word, one, other } = await two(given);
  const of = await given.organisation({ pilots: ["croydon", "durham"] });
  const both = await given.person({ of: [of, college] });
  const near = async (viewer: Viewer) => {
    const { rows } = await listSubmissions(viewer, { near: "1", q: word }, 5);
    return rows.map(({ id }) => id).sort();
  };
  expect(await near(both)).toEqual([other.id]);
  expect(await near({ ...both, organisationId: college.id })).toEqual([one.id]);
  expect(await near(await given.person({ role: "adviser", advises: ["kent"] }))).toEqual([one.id]);
  const reviewer = await given.person({ role: "reviewer" });
  expect(await near(reviewer)).toEqual([one.id, other.id].sort());
});

test("each filter shows what it names and nothing else, and counts as it shows", async ({
  given,
}) => {
  const { college, council, lead, word, one, other } = await two(given);
  const both = [one.id, other.id].sort();
  const shows = async (wanted: Wanted) => (await found(lead, { q: word, ...wanted })).sort();
  expect(await shows({})).toEqual(both);
  const onlyOne: Wanted[] = [
    { pilot: "kent" },
    { state: "open" },
    { code: "ACCT-DUAL" },
    { body: "BIS" },
    { stream: "adult-learner-responsive" },
    { organisation: college.id },
    { partner: college.name },
    { type: "college" },
    { waiting: "support" },
    { mine: "1" },
    { q: `${word} gate` },
  ];
  for (const wanted of onlyOne)
    expect(await shows(wanted), JSON.stringify(wanted)).toEqual([one.id]);
  const onlyOther: Wanted[] = [
    { pilot: "durham" },
    { state: ["escalated", "responded"] },
    { body: "CLG" },
    { code: "LAW-DATA" },
    { organisation: council.id },
    { type: "council" },
    { waiting: "body" },
  ];
  for (const wanted of onlyOther)
    expect(await shows(wanted), JSON.stringify(wanted)).toEqual([other.id]);
  expect(await shows({ partner: council.id })).toEqual(both);
  expect(await shows({ code: "ACCT-DUAL", body: "CLG" })).toEqual([]);
  expect(await shows({ waiting: "partners" })).toEqual([]);
  const taken = { takenById: college.id };
  await owner.update(barriers).set(taken).where(eq(barriers.id, one.id));
  expect(await shows({ waiting: "partners" })).toEqual([one.id]);
  expect(await shows({ waiting: "us" })).toEqual([one.id]);
  expect(await shows({ waiting: "support" })).toEqual([]);
});

test("what waits on partners and on us is found, and no longer once it was done", async ({
  given,
}) => {
  const college = await given.organisation();
  const it = await given.barrier({ state: "needs-information", organisation: college });
  const shows = async (wanted: Wanted) =>
    (await found(it.author, { organisation: college.id, ...wanted })).length;
  expect([await shows({ waiting: "us" }), await shows({ waiting: "partners" })]).toEqual([1, 1]);
  await owner.update(submissions).set({ state: "submitted" }).where(eq(submissions.id, it.id));
  expect([await shows({ waiting: "us" }), await shows({ waiting: "partners" })]).toEqual([0, 0]);
  expect(await shows({ waiting: "support" })).toBe(1);
});

/** From the top of each sort, by what stands in the row. */
const orders = {
  changed: [0, 1, 2, 3, 4],
  newest: [4, 3, 2, 1, 0],
  waiting: [2, 0, 4, 1, 3],
  people: [3, 1, 0, 4, 2],
  cost: [1, 4, 3, 0, 2],
} as const;

for (const { value: sort } of barrierSorts)
  test(`pages sorted by ${sort} hold each barrier once, in order, ties too`, async ({ given }) => {
    const college = await given.organisation();
    const lead = await given.person({ of: college });
    const now = portalNow().getTime();
    const ago = (place: number) => new Date(now - (place + 1) * 3_600_000);
    const ids: string[] = [];
    for (const place of [0, 1, 2, 3, 4]) {
      const { id } = await given.barrier({ state: "open", organisation: college });
      const rank = (name: keyof typeof orders) =>
        (orders[name] as readonly number[]).indexOf(place);
      await owner
        .update(submissions)
        .set({ createdAt: ago(rank("newest")), stateSince: ago(4 - rank("waiting")) })
        .where(eq(submissions.id, id));
      await owner
        .update(barriers)
        .set({ people: 10 - rank("people"), cost: 10 - rank("cost") })
        .where(eq(barriers.id, id));
      await owner
        .update(submissions)
        .set({ updatedAt: ago(rank("changed")) })
        .where(eq(submissions.id, id));
      ids.push(id);
    }
    for (const size of [1, 2, 3, 5]) {
      const walked: number[] = [];
      for (let after: string | undefined, pages = 0; pages < 9; pages++) {
        const filter = barrierFilter.parse({ organisation: college.id, sort, after });
        const { rows, next } = await listBarriers(lead, filter, size);
        expect(rows.length).toBeLessThanOrEqual(size);
        walked.push(...rows.map(({ id }) => ids.indexOf(id)));
        after = next;
        if (!after) break;
      }
      expect(walked, `${size} a page`).toEqual([...orders[sort]]);
    }
    const same = ago(0);
    await owner
      .update(submissions)
      .set({ createdAt: same, stateSince: same, updatedAt: same })
      .where(eq(submissions.organisationId, college.id));
    for (const id of ids)
      await owner.update(barriers).set({ people: 7, cost: 7 }).where(eq(barriers.id, id));
    const tied: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 9; pages++) {
      const filter = barrierFilter.parse({ organisation: college.id, sort, after });
      const { rows, next } = await listBarriers(lead, filter, 2);
      tied.push(...rows.map(({ id }) => id));
      after = next;
      if (!after) break;
    }
    expect(tied.toSorted()).toEqual(ids.toSorted());
  });
