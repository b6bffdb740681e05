import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { updateProposal } from "@/db/queries/proposals";
import { setTargets } from "@/db/queries/targets";
import { contributions, events, partnerships } from "@/db/schema";
import { given } from "@/e2e/given";
import { draft, poolScene, row, target } from "@/e2e/pool-scene";
import { sharesOfPool } from "@/lib/balance";
import { wholeShare } from "@/lib/shares";

test("a pooled budget opens for figures once it has a target, its answers and a partner", async () => {
  const { id, lead, version, accept } = await poolScene();
  const opening = async () =>
    moveProposal(lead, id, "open-figures", {}, { version: await version() });
  expect(await opening()).toMatchObject({ done: false, why: "refused" });
  await accept();
  expect(await opening()).toMatchObject({ done: false, why: "refused" });
  const set = await setTargets(lead, id, [target], { version: await version() });
  expect(set).toEqual({ done: true, id });
  expect(await opening()).toEqual({ done: true, id });
  const it = await findProposal(lead, id);
  expect(it).toMatchObject({ state: "shaping", submittedAt: null });
  expect(it?.reference).toMatch(/^KEN-F-\d{4}$/);
});

test("figures wait until it is open for them", async () => {
  const { id, lead } = await poolScene();
  expect(await saveContribution(lead, { id }, row)).toMatchObject({ why: "refused" });
});

test("each organisation enters, changes and takes out its own figures and nobody else's", async () => {
  const { id, lead, theirs, open } = await poolScene();
  await open();
  const entered = await saveContribution(theirs, { id }, { ...row, basis: "august" });
  if (!entered.done) throw new Error(entered.message);
  const place = { id, row: entered.id };
  expect(await saveContribution(lead, place, row)).toMatchObject({ why: "gone" });
  expect(await removeContribution(lead, place, 1)).toMatchObject({ why: "gone" });
  const more = { ...row, pence: 13_000_000 };
  expect(await saveContribution(theirs, place, more)).toEqual({ done: true, id: entered.id });
  expect(await removeContribution(theirs, place, 2)).toEqual({ done: true, id: entered.id });
  expect((await findProposal(lead, id))?.contributions).toEqual([]);
  expect(await saveContribution(theirs, place, row, 3)).toMatchObject({ why: "gone" });
  const told = await owner
    .select({ act: events.act, readers: events.readers, changes: events.changes })
    .from(events)
    .where(and(eq(events.submissionId, id), eq(events.subjectId, entered.id)))
    .orderBy(events.at, events.id);
  expect(told.map(({ act, readers }) => [act, readers])).toEqual([
    ["added-contribution", "involved"],
    ["changed-contribution", "involved"],
    ["removed-contribution", "involved"],
  ]);
  expect(told[1]?.changes).toEqual([
    { field: "pence", from: 12_000_000, to: 13_000_000 },
    { field: "ownYear", from: "august:2010", to: "april:2010" },
  ]);
});

test("of two colleagues who change a row at once, one is told that it changed", async () => {
  const { id, lead, council, open } = await poolScene();
  await open();
  const colleague = await given.person({ of: council });
  const entered = await saveContribution(lead, { id }, row);
  if (!entered.done) throw new Error(entered.message);
  const place = { id, row: entered.id };
  const outcomes = await Promise.all([
    saveContribution(lead, place, { ...row, pence: 1 }),
    saveContribution(colleague, place, { ...row, pence: 2 }),
  ]);
  expect(outcomes.map((one) => one.done || one.why).sort()).toEqual(["stale", true]);
  const [kept] = await owner.select().from(contributions).where(eq(contributions.id, entered.id));
  expect(kept?.version).toBe(2);
});

test("a form that is sent twice enters one row", async () => {
  const { id, lead, open } = await poolScene();
  await open();
  const request = crypto.randomUUID();
  const [one, other] = await Promise.all([
    saveContribution(lead, { id, request }, row),
    saveContribution(lead, { id, request }, row),
  ]);
  expect(one).toEqual(other);
  expect((await findProposal(lead, id))?.contributions).toHaveLength(1);
});

test("money is passed on by another organisation on it and by nobody else", async () => {
  const { id, lead, council, college, open } = await poolScene();
  await open();
  const stranger = await given.organisation();
  for (const passedOnById of [council.id, stranger.id])
    expect(await saveContribution(lead, { id }, { ...row, passedOnById })).toMatchObject({
      why: "refused",
      field: "passedOnById",
    });
  const passed = await saveContribution(lead, { id }, { ...row, passedOnById: college.id });
  expect(passed).toMatchObject({ done: true });
});

test("targets lie in the years that it covers, and the second of two who set them loses none", async () => {
  const { id, lead, council, version } = await poolScene();
  const outside = [{ ...target, year: "2012-13" }];
  expect(await setTargets(lead, id, outside, { version: await version() })).toMatchObject({
    why: "refused",
    field: "revenue-2012-13",
  });
  const colleague = await given.person({ of: council });
  const before = await version();
  expect(await setTargets(colleague, id, [target], { version: before })).toMatchObject({
    done: true,
  });
  const other = [{ ...target, wanted: 1 }];
  expect(await setTargets(lead, id, other, { version: before })).toMatchObject({ why: "stale" });
  expect((await findProposal(lead, id))?.targets).toEqual([target]);
  expect(await setTargets(lead, id, [], { version: await version() })).toMatchObject({
    done: true,
  });
  expect((await findProposal(lead, id))?.targets).toEqual([]);
});

test("a target of a year that it covers no longer opens nothing, and is there again with its year", async () => {
  const { id, lead, version, accept } = await poolScene();
  await accept();
  const early = { ...target, year: "2009-10" };
  await setTargets(lead, id, [early], { version: await version() });
  const move = async (startsOn: string) =>
    updateProposal(lead, id, { ...draft, startsOn }, await version());
  expect(await move("2010-04-01")).toMatchObject({ done: true });
  expect((await findProposal(lead, id))?.targets).toEqual([]);
  const opening = await moveProposal(lead, id, "open-figures", {}, { version: await version() });
  expect(opening).toMatchObject({ done: false, why: "refused" });
  expect(await move("2010-03-31")).toMatchObject({ done: true });
  expect((await findProposal(lead, id))?.targets).toEqual([early]);
});

test("figures of an organisation that left count no longer, and what it passed on counts as its receiver's", async () => {
  const { id, lead, theirs, college, open } = await poolScene();
  await open();
  await saveContribution(theirs, { id }, row);
  await saveContribution(lead, { id }, { ...row, passedOnById: college.id });
  const shares = async () => sharesOfPool((await findProposal(lead, id))?.contributions ?? []);
  expect(await shares()).toEqual([
    { organisationId: college.id, pence: row.pence, share: wholeShare },
  ]);
  await owner
    .update(partnerships)
    .set({ state: "left" })
    .where(and(eq(partnerships.submissionId, id), eq(partnerships.organisationId, college.id)));
  expect(await shares()).toEqual([
    { organisationId: lead.organisationId, pence: row.pence, share: wholeShare },
  ]);
});
