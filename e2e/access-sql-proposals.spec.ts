import { test } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { contributions, partnerships, reviews, spendLines } from "@/db/schema";
import { arrangeProposal } from "@/e2e/access-arrange";
import { inContext, wroteEach } from "@/e2e/access-context";
import { moveTo } from "@/e2e/access-statements";
import { amount, takenOut } from "@/e2e/access-statements-proposals";
import { cost, unplanned } from "@/e2e/access-statements-spending";
import type { Case } from "@/e2e/access-table";
import { allProposalStates } from "@/e2e/access-table-proposals";
import { tryWrites } from "@/e2e/access-tries";
import { makeWorld } from "@/e2e/access-world";
import { proposalWrites } from "@/e2e/access-writes-proposals";
import { frozen } from "@/e2e/access-writes-steps";
import { given } from "@/e2e/given";
import { submittedAs } from "@/e2e/given-review";
import { expect } from "@/e2e/quick-expect";
import type { ReviewPart } from "@/lib/reviews";

for (const state of allProposalStates)
  test(`bare SQL lets each actor write of a pooled budget what the table says: ${state}`, async () => {
    const its: Case = { kind: "proposal", state, audience: "all-pilots" };
    const world = await makeWorld();
    const elsewhere = await world.proposal({ ...its, state: "shaping" });
    const it = { ...(await arrangeProposal(world, its)), elsewhere };
    const cells = await tryWrites(world, proposalWrites, { its, it });
    console.log(`Pooled budgets by bare SQL, writing, ${state}: ${cells} cells checked`);
  });

test("it is decided on only when it was reviewed, and endorsed only when its finance was, too", async () => {
  const world = await makeWorld();
  const decisions = ["awaiting-sign-off", "not-endorsed"];
  const after = async (...parts: ReviewPart[]) => {
    const it = await world.proposal({ kind: "proposal", state: "in-review", audience: "pilot" });
    for (const part of parts)
      await given.review(it, await given.person({ role: "reviewer" }), { part });
    const tries = decisions.map((state) => moveTo(it.id, state));
    return inContext(world.contextOf("review-lead"), (tx) => wroteEach(tx, tries));
  };
  expect(await after()).toEqual([false, false]);
  expect(await after("finance")).toEqual([false, false]);
  expect(await after("whole")).toEqual([false, true]);
  expect(await after("whole", "finance")).toEqual([true, true]);
});

test("a review is scored when it is written, and no more afterwards", async () => {
  const world = await makeWorld();
  const it = await world.proposal({ kind: "proposal", state: "in-review", audience: "pilot" });
  const { personId } = world.people.reviewer;
  const [mine] = await owner
    .insert(reviews)
    .values({ submissionId: it.id, version: submittedAs, personId, words: "x" })
    .returning({ id: reviews.id });
  const late = sql`insert into scores (review_id, criterion, score, reason)
    values (${mine?.id ?? ""}, 'legal', 1, 'x') returning 1`;
  const did = await inContext(world.contextOf("reviewer"), (tx) => wroteEach(tx, [late]));
  expect(did).toEqual([false]);
});

test("terms that were kept before it is submitted are not those that are submitted", async () => {
  const world = await makeWorld();
  const it = await world.proposal({ kind: "proposal", state: "shaping", audience: "pilot" });
  const submits = () =>
    inContext(world.contextOf("owner-lead"), (tx) =>
      wroteEach(tx, [[frozen(it.id), moveTo(it.id, "submitted")], moveTo(it.id, "submitted")]),
    );
  expect(await submits()).toEqual([true, false]);
  await owner.execute(frozen(it.id));
  expect(await submits()).toEqual([false, false]);
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

test("a line is still changed and taken out when who commissions it left, with the money that it names", async () => {
  const world = await makeWorld();
  const it = await world.proposal({ kind: "proposal", state: "shaping", audience: "pilot" });
  const names = { commissionerId: it.partner, paidBy: [it.money.theirs] };
  await owner.update(spendLines).set(names).where(eq(spendLines.id, it.money.line));
  const taken = { removedAt: it.createdAt };
  await owner.update(contributions).set(taken).where(eq(contributions.id, it.money.theirs));
  await owner.update(partnerships).set({ state: "left" }).where(eq(partnerships.id, it.part));
  const { id: me } = world.people["owner-lead"];
  const tries = [cost(it.money.line, me), unplanned(it.money.line, me)];
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
    ...["pots", "purses", "terms", "contributions", "spend_lines"].map(read),
    amount(it.money.theirs, me),
    takenOut(it.money.theirs, me),
  ];
  const did = await inContext(world.contextOf("partner-lead"), (tx) => wroteEach(tx, tries));
  expect(did).toEqual(tries.map(() => false));
});
