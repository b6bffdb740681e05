import { test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { arrangeProject } from "@/e2e/access-arrange";
import { inContext } from "@/e2e/access-context";
import { actors, type Case } from "@/e2e/access-table";
import { allProjectStates } from "@/e2e/access-table-projects";
import { tryWrites } from "@/e2e/access-tries";
import { makeWorld, type World } from "@/e2e/access-world";
import { projectWrites } from "@/e2e/access-writes-projects";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";

let made: Promise<World> | undefined;
function theWorld() {
  made ??= makeWorld();
  return made;
}

test("whether it was reviewed is told to officers of the project and to nobody else", async () => {
  const world = await theWorld();
  const its: Case = { kind: "project", state: "in-review", audience: "pilot" };
  const it = await arrangeProject(world, its);
  for (const actor of actors) {
    const [row] = await inContext(world.contextOf(actor), (tx) =>
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
  const it = await arrangeProject(world, {
    kind: "project",
    state: "in-review",
    audience: "pilot",
  });
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

for (const state of allProjectStates)
  test(`bare SQL lets each actor write of a project what the table says: ${state}`, async () => {
    const its: Case = { kind: "project", state, audience: "all-pilots" };
    const world = await theWorld();
    const it = await arrangeProject(world, its);
    const cells = await tryWrites(world, projectWrites, { its, it });
    console.log(`Projects by bare SQL, writing, ${its.state}: ${cells} cells checked`);
  });
