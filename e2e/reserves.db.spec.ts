import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { updateProposal } from "@/db/queries/proposals";
import { setReserves } from "@/db/queries/reserves";
import { setTargets } from "@/db/queries/targets";
import { events } from "@/db/schema";
import { given } from "@/e2e/given";
import { draft, poolScene, target } from "@/e2e/pool-scene";
import { noReserves, type Reserves } from "@/lib/reserves";

const reserves: Reserves = {
  amounts: {
    "opening-capital": 500_000,
    "contingency-revenue-2010-11": 1_200_000,
    "contingency-capital-2011-12": 300_000,
    "moved-revenue-2010-11": 2_000_000,
  },
  carries: "yes",
};

async function scene() {
  const its = await poolScene();
  const { id, lead, version } = its;
  return {
    ...its,
    set: async (wanted: Reserves, viewer = lead) =>
      setReserves(viewer, id, wanted, { version: await version() }),
    read: async () => (await findProposal(lead, id))?.reserves,
    told: () =>
      owner
        .select({ readers: events.readers, version: events.version, changes: events.changes })
        .from(events)
        .where(and(eq(events.submissionId, id), eq(events.act, "set-reserves")))
        .orderBy(events.at, events.id),
  };
}

test("what is kept back is set all at once, and told as it changed", async () => {
  const { id, theirs, accept, set, read, told } = await scene();
  await accept();
  expect(await read()).toEqual(noReserves);
  for (const wanted of [noReserves, reserves, reserves, noReserves])
    expect(await set(wanted)).toEqual({ done: true, id });
  const more = { amounts: { "opening-capital": 1 }, carries: "no" } as const;
  expect(await set(more)).toEqual({ done: true, id });
  expect((await findProposal(theirs, id))?.reserves).toEqual(more);
  const lines = await told();
  expect(lines.map(({ readers, version }) => [readers, version])).toEqual([
    ["involved", 2],
    ["involved", 3],
    ["involved", 4],
  ]);
  const fields = Object.entries({ ...reserves.amounts, carries: "yes" });
  expect(new Set(lines[0]?.changes as object[])).toEqual(
    new Set(fields.map(([field, to]) => ({ field, from: field === "carries" ? "no" : 0, to }))),
  );
  expect(new Set(lines[1]?.changes as object[])).toEqual(
    new Set(fields.map(([field, from]) => ({ field, from, to: field === "carries" ? "no" : 0 }))),
  );
});

test("targets and what is kept back leave each other as they are", async () => {
  const { id, lead, version, set } = await scene();
  await setTargets(lead, id, [target], { version: await version() });
  expect(await set(reserves)).toMatchObject({ done: true });
  const other = [{ ...target, wanted: 1 }];
  await setTargets(lead, id, other, { version: await version() });
  expect(await findProposal(lead, id)).toMatchObject({ targets: other, reserves });
  await setTargets(lead, id, [], { version: await version() });
  expect(await set(noReserves)).toMatchObject({ done: true });
  expect(await findProposal(lead, id)).toMatchObject({ targets: [], reserves: noReserves });
});

test("of two leads who set what is kept back at once, one is told that it changed; one who sends it twice sets it once", async () => {
  const { id, lead, council, version, read, told } = await scene();
  const colleague = await given.person({ of: council });
  const at = { version: await version() };
  const theirs = { amounts: { "opening-revenue": 1 }, carries: "no" } as const;
  const outcomes = await Promise.all([
    setReserves(lead, id, reserves, at),
    setReserves(colleague, id, theirs, at),
  ]);
  expect(outcomes.map((one) => one.done || one.why).sort()).toEqual(["stale", true]);
  expect(await read()).toEqual(outcomes[0]?.done ? reserves : theirs);
  const again = { version: await version(), request: crypto.randomUUID() };
  const twice = [
    setReserves(lead, id, noReserves, again),
    setReserves(lead, id, noReserves, again),
  ];
  expect(await Promise.all(twice)).toEqual([
    { done: true, id },
    { done: true, id },
  ]);
  expect(await told()).toHaveLength(2);
});

test("only the lead partner sets what is kept back, only before the end, and only of years that it covers", async () => {
  const { id, lead, theirs, accept, version, set, read } = await scene();
  await accept();
  const outside = { ...reserves, amounts: { "contingency-revenue-2012-13": 1 } };
  expect(await set(outside)).toMatchObject({
    ...{ why: "refused", field: "contingency-revenue-2012-13" },
  });
  expect(await set(reserves, theirs)).toMatchObject({ why: "refused" });
  const stranger = await given.person({ of: await given.organisation() });
  expect(await set(reserves, stranger)).toMatchObject({ why: "gone" });
  const reason = { reason: "The grant ended" };
  await moveProposal(lead, id, "withdraw", reason, { version: await version() });
  expect(await set(reserves)).toMatchObject({ why: "refused" });
  expect(await read()).toEqual(noReserves);
});

test("what is kept of a year that it covers no longer is not said, and is there again with its year", async () => {
  const { id, lead, version, set, read, told } = await scene();
  const { "opening-capital": opening = 0 } = reserves.amounts;
  const early = { "opening-capital": opening, "contingency-revenue-2009-10": 700_000 };
  await set({ amounts: early, carries: "no" });
  const move = async (startsOn: string) =>
    updateProposal(lead, id, { ...draft, startsOn }, await version());
  expect(await move("2010-04-01")).toMatchObject({ done: true });
  const left: Reserves = { amounts: { "opening-capital": opening }, carries: "no" };
  expect(await read()).toEqual(left);
  expect(await set(left)).toMatchObject({ done: true });
  expect(await told()).toHaveLength(1);
  expect(await move("2010-03-31")).toMatchObject({ done: true });
  expect(await read()).toEqual({ amounts: early, carries: "no" });
});
