import { expect, test } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { owner } from "@/db/client";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { affectUs, findOwnEffect } from "@/db/queries/effects";
import { barriers, events, submissions } from "@/db/schema";
import { inputFor } from "@/e2e/access-inputs";
import { type Actor, may } from "@/e2e/access-table";
import { leadsTo } from "@/e2e/access-table-barriers";
import { makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { barrierStepNames } from "@/lib/barrier-steps";

const walkers = [
  "owner-contributor",
  "owner-lead",
  "partner-lead",
  "adviser",
  "reviewer",
  "review-lead",
] as const satisfies Actor[];
const walks = Math.max(60, Math.round(Number(process.env.SOAK ?? 0) / 10));

/** Some moves are any step by anybody, most are picked from those that the papers allow. */
const move = fc.record({ wild: fc.nat(3), pick: fc.nat(), joins: fc.nat(9), stale: fc.nat(9) });

test("however people walk through a barrier's life, its record stays true", async () => {
  test.setTimeout(60_000 + walks * 4000);
  const world = await makeWorld();
  const target = await given.barrier({ state: "open" });
  let taken = 0;
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 25 }), async (moves) => {
      const it = await world.barrier({ state: "draft", audience: "pilot" });
      for (const { wild, pick, joins, stale } of moves) {
        if (joins === 0) await joinAs(world, it.id, pick);
        const before = await recordOf(it.id);
        const allowed = pairs.filter(([actor, step]) =>
          may(actor, step, { state: before.state, audience: "pilot", takenBy: "support" }),
        );
        const from = wild === 0 || allowed.length === 0 ? pairs : allowed;
        const [actor, step] = from[pick % from.length] ?? pairs[0] ?? fail();
        const version = stale === 0 ? before.version - 1 : before.version;
        const input = await inputFor(step, it, target);
        const viewer = world.people[actor];
        const outcome = await moveBarrier(viewer, it.id, step, input as never, { version });
        const after = await recordOf(it.id);
        tried += 1;
        if (outcome.done) {
          taken += 1;
          expect(stale).not.toBe(0);
          expect(after.state).toBe(leadsTo[step]);
          expect(allowed).toContainEqual([actor, step]);
          expect(after.moved).toEqual([
            ...before.moved,
            { act: step, from: before.state, to: after.state, version: before.version + 1 },
          ]);
          expect(after.version).toBe(before.version + 1);
        } else expect(after).toEqual(before);
        await expectSums(it.id);
      }
      const end = await recordOf(it.id);
      if (end.state === "merged") {
        const members = (await recordOf(target.id)).members;
        expect(members).toEqual(expect.arrayContaining(end.members));
        await expectSums(target.id);
      }
    }),
    { numRuns: walks, endOnFailure: true, includeErrorInReport: true },
  );
  console.log(`${walks} walks: ${tried} steps tried, ${taken} taken`);
});

const pairs = walkers.flatMap((actor) => barrierStepNames.map((step) => [actor, step] as const));

async function recordOf(id: string) {
  const [row] = await owner
    .select({
      state: submissions.state,
      version: submissions.version,
      members: submissions.members,
    })
    .from(submissions)
    .where(eq(submissions.id, id));
  const lines = await owner
    .select({
      act: events.act,
      from: events.fromState,
      to: events.toState,
      version: events.version,
    })
    .from(events)
    .where(eq(events.submissionId, id))
    .orderBy(events.version);
  if (!row) throw new Error("It is gone");
  return {
    ...row,
    moved: lines.filter((line) => line.version !== null && line.act !== "merged-in"),
  };
}

async function expectSums(id: string) {
  const [row] = await owner
    .select({
      people: barriers.people,
      cost: barriers.cost,
      affected: barriers.affected,
      sums: sql<number[]>`array(select unnest(array[coalesce(sum(e.people_a_year), 0),
        coalesce(sum(e.cost_a_year), 0), count(*)])::float from effects e where e.submission_id = ${id})`,
    })
    .from(barriers)
    .where(eq(barriers.id, id));
  expect([row?.people, row?.cost, row?.affected]).toEqual(row?.sums);
}

async function joinAs(world: World, id: string, pick: number) {
  const actor = pick % 2 ? "partner-lead" : "same-pilot-lead";
  const figures = { people: pick % 900, peopleWho: "", cost: pick % 90_000, costBasis: "" };
  const periods = { peoplePeriod: "term", costPeriod: "month" } as const;
  const input = { ...figures, ...periods, evidence: "Us too" };
  const own = await findOwnEffect(world.people[actor], id);
  await affectUs(world.people[actor], id, input, own ?? {});
}

function fail(): never {
  throw new Error("There are no steps");
}
