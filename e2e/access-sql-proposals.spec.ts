import { test } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { contributions, partnerships } from "@/db/schema";
import { inContext, wroteEach } from "@/e2e/access-context";
import { amount, takenOut } from "@/e2e/access-statements-proposals";
import type { Case } from "@/e2e/access-table";
import { allProposalStates } from "@/e2e/access-table-proposals";
import { tryWrites } from "@/e2e/access-tries";
import { makeWorld } from "@/e2e/access-world";
import { proposalWrites } from "@/e2e/access-writes-proposals";
import { expect } from "@/e2e/quick-expect";

for (const state of allProposalStates)
  test(`bare SQL lets each actor write of a pooled budget what the table says: ${state}`, async () => {
    const its: Case = { kind: "proposal", state, audience: "all-pilots" };
    const world = await makeWorld();
    const it = await world.proposal(its);
    const cells = await tryWrites(world, proposalWrites, { its, it });
    console.log(`Pooled budgets by bare SQL, writing, ${state}: ${cells} cells checked`);
  });

test("a row that was passed on is still changed and taken out when whoever passed it on has left", async () => {
  const world = await makeWorld();
  const it = await world.proposal({ kind: "proposal", state: "shaping", audience: "pilot" });
  const row = eq(contributions.id, it.money.ours);
  await owner.update(contributions).set({ passedOnById: it.partner }).where(row);
  await owner.update(partnerships).set({ state: "left" }).where(eq(partnerships.id, it.part));
  const { id: me } = world.people["owner-lead"];
  const tries = [amount(it.money.ours, me), takenOut(it.money.ours, me)];
  const did = await inContext(world.contextOf("owner-lead"), (tx) => wroteEach(tx, tries));
  expect(did).toEqual([true, true]);
});

test("an organisation that left a pooled budget reads and writes nothing of it, its own figures included", async () => {
  const world = await makeWorld();
  const it = await world.proposal({ kind: "proposal", state: "shaping", audience: "pilot" });
  await owner.update(partnerships).set({ state: "left" }).where(eq(partnerships.id, it.part));
  const { id: me } = world.people["partner-lead"];
  const read = (table: string) =>
    sql`select 1 from ${sql.raw(table)} where submission_id = ${it.id}`;
  const tries = [
    ...["pots", "contributions"].map(read),
    amount(it.money.theirs, me),
    takenOut(it.money.theirs, me),
  ];
  const did = await inContext(world.contextOf("partner-lead"), (tx) => wroteEach(tx, tries));
  expect(did).toEqual([false, false, false, false]);
});
