import { test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { inContext, wrote } from "@/e2e/access-context";
import { type Actor, actors, type Case, may, type Verb } from "@/e2e/access-table";
import { allProjectStates, isReviewed, sharedProjectStates } from "@/e2e/access-table-projects";
import { makeWorld, type World } from "@/e2e/access-world";
import { isAllowed, projectWrites } from "@/e2e/access-writes-projects";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";

let made: Promise<World> | undefined;
function theWorld() {
  made ??= makeWorld();
  return made;
}

const cases: Case[] = [
  ...allProjectStates.flatMap((state) =>
    (sharedProjectStates.includes(state)
      ? ["partners", "pilot", "all-pilots"]
      : ["all-pilots"]
    ).map((audience) => ({ kind: "project" as const, state, audience })),
  ),
  { kind: "project", state: "paused", audience: "all-pilots", early: true },
];

async function arrange(world: World, its: Case) {
  const it = await world.project(its);
  if (isReviewed(its.state)) await given.review(it);
  return it;
}

/** Rows of each table that a project has, by the verb that lets them be seen. */
const seen: Record<string, Verb> = {
  "submissions where id = $": "read",
  "projects where id = $": "read",
  "milestones where submission_id = $": "read",
  "outcomes where submission_id = $": "read",
  "risks where submission_id = $": "read",
  "readings where submission_id = $": "read",
  "updates where submission_id = $": "read",
  "conditions where submission_id = $": "read",
  "questions where submission_id = $": "read",
  "scopes where submission_id = $": "read a change of scope",
  "reviews where submission_id = $": "read reviews",
  "scores where review_id in (select id from reviews where submission_id = $)": "read reviews",
  "notes where submission_id = $": "read notes",
  "comments where submission_id = $ and readers = 'partners'": "read partners' comments",
  "events where submission_id = $ and readers = 'everyone'": "read",
  "partnerships where submission_id = $ and state = 'invited'": "know of an invitation",
  "proposed_organisations where submission_id = $": "read a proposed organisation",
  "events where submission_id = $ and act = 'propose-organisation'": "know that one is proposed",
};

test("bare SQL shows each actor of a project what the table says, and no row more", async () => {
  test.setTimeout(120_000);
  const world = await theWorld();
  let cells = 0;
  for (const its of cases) {
    const it = await arrange(world, its);
    await given.note(it, it.officer);
    await given.comment(it, it.author, { readers: "partners", organisationId: it.organisation.id });
    const all = await countsOf(it.id);
    for (const actor of actors) {
      const found = await inContext(contextOf(world, actor), (tx) => countsOf(it.id, tx));
      const expected = Object.values(seen).map((verb, at) => (may(actor, verb, its) ? all[at] : 0));
      expect(found, `${actor}, ${JSON.stringify(its)}`).toEqual(expected);
      cells += expected.length;
    }
  }
  console.log(`Projects by bare SQL, reading: ${cells} cells checked`);
});

test("whether it was reviewed is told to officers of the project and to nobody else", async () => {
  const world = await theWorld();
  const its: Case = { kind: "project", state: "in-review", audience: "pilot" };
  const it = await arrange(world, its);
  for (const actor of actors) {
    const [row] = await inContext(contextOf(world, actor), (tx) =>
      tx.execute<{ reviewed: boolean; version: number | null }>(
        sql`select is_reviewed(${it.id}) as reviewed, submitted_version(${it.id}) as version`,
      ),
    );
    const officer = ["adviser", "reviewer", "review-lead"].includes(actor);
    expect(row, actor).toEqual({ reviewed: officer, version: officer ? 2 : null });
  }
});

test("an officer reads nobody's scores before giving their own, but the review lead", async () => {
  const world = await theWorld();
  const it = await arrange(world, { kind: "project", state: "in-review", audience: "pilot" });
  const read = async (person: { id: string }) => {
    const [row] = await inContext({ person: person.id }, (tx) =>
      tx.execute<{ reviews: number; scores: number }>(sql`select
        (select count(*)::int from reviews where submission_id = ${it.id}) as reviews,
        (select count(*)::int from scores s join reviews r on r.id = s.review_id where r.submission_id = ${it.id}) as scores`),
    );
    return row;
  };
  const second = await given.person({ role: "reviewer" });
  expect(await read(second)).toEqual({ reviews: 0, scores: 0 });
  expect(await read(world.people["review-lead"])).toEqual({ reviews: 1, scores: 5 });
  await given.review(it, second);
  expect(await read(second)).toEqual({ reviews: 2, scores: 10 });
});

for (const its of cases.filter(({ audience, early }) => audience === "all-pilots" && !early))
  test(`bare SQL lets each actor write of a project what the table says: ${its.state}`, async () => {
    const world = await theWorld();
    const it = await arrange(world, its);
    let cells = 0;
    for (const actor of actors) {
      const me = world.personOf(actor) ?? nobody;
      await inContext(
        contextOf(world, actor),
        async (tx) => {
          for (const [what, rule, statement] of projectWrites) {
            const told = `${actor}: ${what}, ${its.state}`;
            expect(await wrote(tx, statement(it, me)), told).toBe(isAllowed(rule, actor, its));
            cells += 1;
          }
        },
        "read committed",
      );
    }
    console.log(`Projects by bare SQL, writing, ${its.state}: ${cells} cells checked`);
  });

function contextOf(world: World, actor: Actor) {
  const person = world.personOf(actor);
  return { person: person?.id, organisation: person?.organisationId ?? undefined };
}

const nobody = { id: "00000000-0000-4000-8000-000000000000", organisationId: null };

async function countsOf(id: string, tx?: Transaction) {
  const counts = Object.keys(seen).map(
    (rows) => `(select count(*) from ${rows.replaceAll("$", `'${id}'`)})`,
  );
  const query = sql.raw(`select array[${counts.join(", ")}]::int[] as counts`);
  const [row] = await (tx ?? owner).execute<{ counts: number[] }>(query);
  return row?.counts ?? [];
}
