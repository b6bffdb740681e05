import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { updateProposal } from "@/db/queries/proposals";
import { removeSpendLine, saveSpendLine } from "@/db/queries/spend-lines";
import { events, spendLines } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { ask } from "@/e2e/access-door";
import { cookieOf } from "@/e2e/failures-scene";
import { given } from "@/e2e/given";
import { draft, poolScene, row } from "@/e2e/pool-scene";
import type { ContributionInput } from "@/lib/contribution-inputs";
import type { Outcome } from "@/lib/outcome";
import { faultsOf } from "@/lib/pool-faults";
import { poolOf } from "@/lib/pools";
import type { SpendInput } from "@/lib/spend-inputs";

const line: SpendInput = {
  what: "Two youth workers",
  scheme: "staff",
  year: "2010-11",
  pence: 9_000_000,
  nature: "revenue",
  form: "cash",
  commissionerId: null,
  provider: "",
  paidBy: [],
  outputs: 120,
  unit: "young people",
  isNew: true,
  variance: "fixed",
};

function idOf(outcome: Outcome) {
  if (!outcome.done) throw new Error(outcome.message);
  return outcome.id;
}

/** With what its lead partner plans, and what the partners give. */
async function scene() {
  const its = await poolScene();
  const { id, lead } = its;
  const plan = async (input: Partial<SpendInput> = {}) =>
    idOf(await saveSpendLine(lead, { id }, { ...line, ...input }));
  const give = async (by: Asker, input: Partial<ContributionInput> = {}) =>
    idOf(await saveContribution(by, { id }, { ...row, ...input }));
  const read = async (viewer: Asker = lead) => {
    const found = await findProposal(viewer, id);
    if (!found) throw new Error("It is not there");
    return found;
  };
  return { ...its, plan, give, read };
}

const toldOf = (id: string, subject: string) =>
  owner
    .select({ act: events.act, readers: events.readers, changes: events.changes })
    .from(events)
    .where(and(eq(events.submissionId, id), eq(events.subjectId, subject)))
    .orderBy(events.at, events.id);

test("the lead partner plans, changes and takes out spending, and history tells each to whoever reads figures", async () => {
  const { id, lead, theirs, accept, plan, read } = await scene();
  await accept();
  const place = { id, row: await plan() };
  const dearer = { ...line, pence: 9_500_000, outputs: null, unit: "" };
  expect(await saveSpendLine(lead, place, dearer)).toEqual({ done: true, id: place.row });
  expect(await saveSpendLine(lead, place, dearer, 2)).toEqual({ done: true, id: place.row });
  expect((await read(theirs)).spend).toMatchObject([{ pence: 9_500_000, version: 2 }]);
  expect(await removeSpendLine(lead, place, 2)).toEqual({ done: true, id: place.row });
  expect((await read()).spend).toEqual([]);
  expect(await saveSpendLine(lead, place, line, 3)).toMatchObject({ why: "gone" });
  expect(await removeSpendLine(lead, place, 3)).toMatchObject({ why: "gone" });
  const told = await toldOf(id, place.row);
  expect(told.map(({ act, readers }) => [act, readers])).toEqual([
    ["added-spending", "involved"],
    ["changed-spending", "involved"],
    ["removed-spending", "involved"],
  ]);
  expect(told.map(({ changes }) => changes)).toEqual([
    [
      { field: "what", from: null, to: "Two youth workers" },
      { field: "year", from: null, to: "2010-11" },
      { field: "pence", from: null, to: 9_000_000 },
    ],
    [
      { field: "pence", from: 9_000_000, to: 9_500_000 },
      { field: "outputs", from: 120, to: null },
      { field: "unit", from: "young people", to: "" },
    ],
    [
      { field: "what", from: "Two youth workers", to: null },
      { field: "year", from: "2010-11", to: null },
      { field: "pence", from: 9_500_000, to: null },
    ],
  ]);
});

test("only the lead partner plans spending, and only before the end", async () => {
  const { id, lead, theirs, open, plan, version } = await scene();
  await open();
  const place = { id, row: await plan() };
  const tries = async (viewer: Asker, why: string) => {
    expect(await saveSpendLine(viewer, { id }, line)).toMatchObject({ why });
    expect(await saveSpendLine(viewer, place, { ...line, pence: 1 })).toMatchObject({ why });
    expect(await removeSpendLine(viewer, place, 1)).toMatchObject({ why });
  };
  await tries(theirs, "refused");
  await tries(await given.person({ of: await given.organisation() }), "gone");
  const reason = { reason: "The grant ended" };
  await moveProposal(lead, id, "withdraw", reason, { version: await version() });
  await tries(lead, "refused");
});

test("of two leads who change a line at once, one is told that it changed", async () => {
  const { id, lead, council, plan } = await scene();
  const colleague = await given.person({ of: council });
  const place = { id, row: await plan() };
  const outcomes = await Promise.all([
    saveSpendLine(lead, place, { ...line, pence: 1 }),
    saveSpendLine(colleague, place, { ...line, pence: 2 }),
  ]);
  expect(outcomes.map((one) => one.done || one.why).sort()).toEqual(["stale", true]);
  const [kept] = await owner.select().from(spendLines).where(eq(spendLines.id, place.row));
  expect(kept?.version).toBe(2);
  expect(await removeSpendLine(lead, place, 1)).toMatchObject({ why: "stale" });
});

test("a form that is sent twice plans one line, and a line of one pooled budget is not another's", async () => {
  const { id, lead, read, plan } = await scene();
  const request = crypto.randomUUID();
  const [one, other] = await Promise.all([
    saveSpendLine(lead, { id, request }, line),
    saveSpendLine(lead, { id, request }, line),
  ]);
  expect(one).toEqual(other);
  expect((await read()).spend).toHaveLength(1);
  const elsewhere = await given.proposal({
    organisation: await given.organisation(),
    author: lead,
  });
  const place = { id: elsewhere.id, row: await plan() };
  expect(await saveSpendLine(lead, place, { ...line, pence: 1 })).toMatchObject({ done: false });
  expect((await read()).spend.map(({ pence }) => pence)).toEqual([line.pence, line.pence]);
});

test("a line is paid by cash of its nature that is given to the same pooled budget, and by nothing else", async () => {
  const [here, elsewhere] = [await scene(), await scene()];
  for (const { open } of [here, elsewhere]) await open();
  const { id, lead, theirs, give, plan, read } = here;
  const cash = [await give(lead), await give(theirs, { basis: "august" })];
  const wrong = {
    "Choose contributions in cash from the list": [
      await give(theirs, { form: "in-kind", inKind: "premises", valuation: "Rent" }),
      await elsewhere.give(elsewhere.lead),
      crypto.randomUUID(),
    ],
    "Choose revenue only: this line of 2010-11 is revenue": [
      await give(theirs, { nature: "capital" }),
    ],
  };
  const place = { id, row: await plan({ paidBy: cash }) };
  for (const [message, ids] of Object.entries(wrong))
    for (const other of ids)
      for (const at of [{ id }, place])
        expect(await saveSpendLine(lead, at, { ...line, paidBy: [...cash, other] })).toMatchObject({
          ...{ why: "refused", field: "paidBy", message },
        });
  expect((await read()).spend.map(({ paidBy }) => paidBy)).toEqual([cash]);
  expect(await toldOf(id, place.row)).toHaveLength(1);
});

test("a line is commissioned by an organisation on it, or by all of them", async () => {
  const { id, lead, council, college, accept, plan, read } = await scene();
  const stranger = await given.organisation();
  for (const commissionerId of [college.id, stranger.id])
    expect(await saveSpendLine(lead, { id }, { ...line, commissionerId })).toMatchObject({
      ...{ why: "refused", field: "commissionerId" },
    });
  await accept();
  const place = { id, row: await plan({ commissionerId: college.id }) };
  expect((await read()).spend).toMatchObject([{ commissioner: college.name }]);
  const ours = { ...line, commissionerId: council.id };
  expect(await saveSpendLine(lead, place, ours)).toMatchObject({ done: true });
  const [, changed] = await toldOf(id, place.row);
  expect(changed?.changes).toEqual([
    { field: "commissionerId", from: college.name, to: council.name },
  ]);
});

test("a line whose money is taken out asks for it still, and is changed without it", async () => {
  const { id, lead, theirs, open, give, plan, read } = await scene();
  await open();
  const given = await give(theirs);
  const place = { id, row: await plan({ paidBy: [given] }) };
  expect(await removeContribution(theirs, { id, row: given }, 1)).toMatchObject({ done: true });
  expect(faultsOf(poolOf(await read()))).toContainEqual({
    ...{ fault: "unpaid", row: place.row, pence: line.pence },
    ...{ year: "2010-11", nature: "revenue" },
  });
  const cookie = await cookieOf(lead);
  expect((await ask(`/proposals/${id}`, cookie)).body).toContain("Money that was taken out");
  expect(await saveSpendLine(lead, place, { ...line, paidBy: [given] })).toMatchObject({
    ...{ why: "refused", field: "paidBy" },
  });
  expect(await saveSpendLine(lead, place, line)).toMatchObject({ done: true });
  const [, changed] = await toldOf(id, place.row);
  expect(changed?.changes).toEqual([
    { field: "paidBy", from: ["Money that was taken out"], to: [] },
  ]);
});

test("spending is planned in the years that it covers, and keeps its own when they move", async () => {
  const { id, lead, plan, read, version } = await scene();
  expect(await saveSpendLine(lead, { id }, { ...line, year: "2012-13" })).toMatchObject({
    ...{ why: "refused", field: "year", message: "It does not cover 2012-13" },
  });
  const place = { id, row: await plan({ year: "2009-10" }) };
  const later = { ...draft, startsOn: "2010-04-01" };
  expect(await updateProposal(lead, id, later, await version())).toMatchObject({ done: true });
  expect(faultsOf(poolOf(await read()))).toContainEqual({
    ...{ fault: "outside", row: place.row, pence: line.pence },
    ...{ year: "2009-10", nature: "revenue" },
  });
  const early = { ...line, year: "2009-10", pence: 1 };
  expect(await saveSpendLine(lead, place, early)).toMatchObject({ why: "refused", field: "year" });
  expect(await saveSpendLine(lead, place, line)).toMatchObject({ done: true });
});
