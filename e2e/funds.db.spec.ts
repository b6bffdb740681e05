import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { acknowledge, writeFinalAccount } from "@/db/queries/closings";
import { planPayments, recordReceipt } from "@/db/queries/instalments";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { reportQuarter } from "@/db/queries/returns";
import { supportRows } from "@/db/queries/supports";
import { spendLines, supports } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import { figures } from "@/e2e/given-figures";
import { came } from "@/e2e/given-fund";
import type { ProposalState } from "@/lib/proposals";

async function scene(state: ProposalState) {
  const college = await given.organisation();
  const it = await given.proposal({ state, partners: [college] });
  const { id } = it;
  const manager = await given.person({ of: it.organisation, duties: ["finance"] });
  const theirs = await given.person({ of: college, duties: ["finance"] });
  const lead = await given.person({ of: it.organisation });
  const found = async (viewer: Asker = lead) => {
    const now = await findProposal(viewer, id);
    if (!now) throw new Error("It is there");
    return now;
  };
  const move = async (step: "record-agreement" | "go-live" | "close" | "settle", input = {}) =>
    moveProposal(manager, id, step, input as never, { version: (await found()).version });
  return { it, id, college, manager, theirs, lead, found, move };
}

test("from agreed to live: the agreement is recorded, what was conditional is supported, every payment planned", async () => {
  const { it, id, manager, theirs, lead, found, move } = await scene("agreed");
  await owner.delete(supports).where(eq(supports.contributionId, it.money.ours));
  const agreement = { file: it.id, signedOn: "2009-10-09", board: "One seat each" };
  expect(await move("record-agreement", agreement)).toMatchObject({ message: /depends on/ });
  const row = [{ id: it.money.ours, version: 1 }];
  expect(await supportRows(theirs, id, row)).toMatchObject({ done: false });
  expect(await supportRows(manager, id, row)).toEqual({ done: true, id });
  expect(await supportRows(manager, id, row)).toMatchObject({ why: "refused" });
  expect(await move("record-agreement", agreement)).toMatchObject({ field: "file" });
  const file = await given.attachment(it, it.author, { name: "agreement.txt" });
  const late = { ...agreement, file: file.id, signedOn: "2009-10-15" };
  expect(await move("record-agreement", late)).toMatchObject({ field: "signedOn" });
  expect(await move("record-agreement", { ...agreement, file: file.id })).toEqual({
    done: true,
    id,
  });
  expect((await found()).fund?.agreement).toMatchObject({ sha256: file.sha256, fileId: file.id });
  expect(await move("go-live")).toMatchObject({
    why: "refused",
    message: /starts on 1 April 2010/,
  });
  const plan = { who: "all", rhythm: "quarterly", on: 1 } as const;
  for (const other of [theirs, lead])
    expect(await planPayments(other, id, plan)).toMatchObject({ why: "refused" });
  expect(await planPayments(manager, id, plan)).toEqual({ done: true, id });
  expect(await planPayments(manager, id, { ...plan, rhythm: "once" })).toEqual({ done: true, id });
  const { fund } = await found();
  expect(fund?.instalments.map(({ pence }) => pence).toSorted()).toEqual(
    [figures.ours, figures.theirs].toSorted(),
  );
});

test("what came is recorded by the host, and a payment of which something came is not planned anew", async () => {
  const { it, id, college, manager, found } = await scene("live");
  const receipt = { way: "in", pence: 50_000, receivedOn: "2009-10-12", note: "" } as const;
  const record = (changed = {}) =>
    recordReceipt(manager, { id, instalment: it.money.payment }, { ...receipt, ...changed });
  expect(await record({ receivedOn: "2009-10-15" })).toMatchObject({ field: "receivedOn" });
  expect(await record({ pence: figures.theirs })).toMatchObject({ field: "note" });
  expect(await record()).toEqual({ done: true, id });
  expect(await record({ way: "back", pence: 20_000, note: "Too much" })).toEqual({
    done: true,
    id,
  });
  const paid = (await found()).fund?.instalments.find((one) => one.id === it.money.payment);
  expect(paid?.received).toBe(came + 30_000);
  const again = { who: college.id, rhythm: "once", on: 1 } as const;
  expect(await planPayments(manager, id, again)).toMatchObject({ field: "who" });
  expect(await planPayments(manager, id, { ...again, who: "all" })).toEqual({ done: true, id });
  const kept = (await found()).fund?.instalments.find((one) => one.id === it.money.payment);
  expect(kept).toEqual(paid);
});

test("what came in full is received, the highest step of how certain money is; what goes back takes it down", async () => {
  const { it, id, college, manager, found } = await scene("live");
  const on = { receivedOn: "2009-10-12" };
  const levels = async () => (await found()).contributions.map(({ level }) => level);
  for (const one of (await found()).fund?.instalments ?? [])
    if (one.organisationId === college.id && one.pence > one.received)
      await recordReceipt(
        manager,
        { id, instalment: one.id },
        { ...on, way: "in", pence: one.pence - one.received, note: "" },
      );
  expect(await levels()).toEqual(["confirmed", "received"]);
  const back = { ...on, way: "back", pence: 1, note: "A penny too much" } as const;
  await recordReceipt(manager, { id, instalment: it.money.payment }, back);
  expect(await levels()).toEqual(["confirmed", "confirmed"]);
});

test("two hosts who record at once are both counted, and no more goes back than came", async () => {
  const { it, id, manager, found } = await scene("live");
  const other = await given.person({ of: it.organisation, duties: ["finance"] });
  const back = { way: "back", pence: came, receivedOn: "2009-10-12", note: "x" } as const;
  const both = await Promise.all(
    [manager, other].map((one) => recordReceipt(one, { id, instalment: it.money.payment }, back)),
  );
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  const paid = (await found()).fund?.instalments.find((one) => one.id === it.money.payment);
  expect(paid?.received).toBe(0);
});

test("a quarter that is over is reported against the plan, again in the place of the first, and no other", async () => {
  const { it, id, manager, lead, found } = await scene("live");
  const [line] = await owner
    .insert(spendLines)
    .values({
      ...{ submissionId: id, year: "2009-10", nature: "revenue", form: "cash", pence: 400_000 },
      ...{ what: "A van", scheme: "premises", isNew: true, variance: "fixed" },
      editedById: it.author.id,
    })
    .returning({ id: spendLines.id });
  const told = (spent: number) => ({
    lines: [{ id: line?.id ?? "", spent, forecast: 400_000, reason: "" }],
    words: "It is bought.",
  });
  const quarter = { year: "2009-10", quarter: 2 };
  expect(await reportQuarter(lead, id, quarter, told(1))).toMatchObject({ why: "refused" });
  const next = { ...quarter, quarter: 3 };
  expect(await reportQuarter(manager, id, next, told(1))).toMatchObject({ why: "refused" });
  const none = { lines: [], words: "x" };
  expect(await reportQuarter(manager, id, quarter, none)).toMatchObject({ why: "stale" });
  expect(await reportQuarter(manager, id, quarter, told(90_000))).toEqual({ done: true, id });
  expect(await reportQuarter(manager, id, quarter, told(95_000))).toEqual({ done: true, id });
  const { fund } = await found();
  expect(fund?.returns).toMatchObject([{ ...quarter, lines: told(95_000).lines }]);
});

test("a fund ends by a minute, with all of what is left; its partners take the final account as it is; then it is closed", async () => {
  const { it, id, college, manager, theirs, found, move } = await scene("live");
  const left = figures.kept + came;
  const minute = { minute: "Minute 7", minutedOn: "2009-10-12" };
  const parts = { [it.organisation.id]: left - 1, [college.id]: 1 };
  expect(await move("close", { ...minute, parts: { [college.id]: 1 } })).toMatchObject({
    why: "refused",
  });
  expect(await move("close", { ...minute, parts: { [it.author.id]: left } })).toMatchObject({
    why: "refused",
  });
  expect(await move("close", { ...minute, parts })).toEqual({ done: true, id });
  expect(await acknowledge(theirs, id, { version: 1 })).toMatchObject({ why: "refused" });
  const account = {
    ...{ paidOn: "2009-10-13", assets: "The host", results: "Nobody sleeps out" },
    gained: { [it.money.saving]: 12_300 },
  };
  const write = (version: number, changed = {}) =>
    writeFinalAccount(manager, id, { ...account, ...changed }, { version });
  expect(await write(1, { paidOn: "2009-10-15" })).toMatchObject({ field: "paidOn" });
  expect(await write(1)).toEqual({ done: true, id });
  expect(await write(1)).toMatchObject({ why: "stale" });
  expect(await move("settle")).toMatchObject({ why: "refused" });
  expect(await acknowledge(theirs, id, { version: 1 })).toMatchObject({ why: "stale" });
  expect(await acknowledge(theirs, id, { version: 2 })).toEqual({ done: true, id });
  expect(await acknowledge(theirs, id, { version: 2 })).toMatchObject({ why: "refused" });
  expect(await acknowledge(manager, id, { version: 2 })).toEqual({ done: true, id });
  expect(await write(2, { results: "Two still do" })).toEqual({ done: true, id });
  expect(await move("settle")).toMatchObject({ message: new RegExp(college.name) });
  for (const one of [theirs, manager]) await acknowledge(one, id, { version: 3 });
  expect(await move("settle")).toEqual({ done: true, id });
  expect(await found()).toMatchObject({ state: "closed", fund: { closing: { parts } } });
  const [row] = await owner.select().from(spendLines).where(eq(spendLines.submissionId, id));
  expect(row?.removedAt).toBeNull();
});

test("what is agreed is read by its audience with all its money, and by nobody before", async () => {
  const neighbour = await given.person({ of: await given.organisation() });
  for (const state of ["awaiting-sign-off", "lapsed"] as const) {
    const { id } = await scene(state);
    expect(await findProposal(neighbour, id)).toBeNull();
  }
  for (const state of ["agreed", "in-place", "live", "closing", "closed"] as const) {
    const { found } = await scene(state);
    const now = await found(neighbour);
    expect(now.contributions.map(({ pence }) => pence)).toEqual([figures.ours, figures.theirs]);
    expect(now.signed).toHaveLength(2);
    expect(now.fund?.instalments.length).toBe(state === "agreed" ? 0 : 8);
  }
});
