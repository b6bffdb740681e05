import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import { findProposal } from "@/db/queries/proposal-detail";
import { supportRows } from "@/db/queries/supports";
import { events, supports } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import { poolScene, row } from "@/e2e/pool-scene";

async function scene() {
  const its = await poolScene();
  await its.open();
  const { id, theirs, college } = its;
  const finance = await given.person({ of: college, duties: ["finance"] });
  const enter = async (pence = row.pence) => {
    const outcome = await saveContribution(theirs, { id }, { ...row, pence });
    if (!outcome.done) throw new Error(outcome.message);
    return outcome.id;
  };
  const levels = async (viewer: Asker = theirs) =>
    (await findProposal(viewer, id))?.contributions.map(({ level }) => level);
  return { ...its, finance, enter, levels };
}

test("the finance contact supports rows that others wrote; a change makes them indicative again", async () => {
  const { id, theirs, finance, enter, levels } = await scene();
  const rows = [await enter(), await enter(5_000)];
  const chosen = rows.map((one) => ({ id: one, version: 1 }));
  expect(await supportRows(finance, id, chosen)).toEqual({ done: true, id });
  expect(await levels()).toEqual(["officer-supported", "officer-supported"]);
  expect(await supportRows(finance, id, chosen)).toEqual({ done: true, id });
  const [first = ""] = rows;
  await saveContribution(theirs, { id, row: first }, { ...row, pence: 1 }, 1);
  expect((await levels())?.toSorted()).toEqual(["indicative", "officer-supported"]);
  expect(await supportRows(finance, id, chosen)).toMatchObject({ done: false, why: "stale" });
  await saveContribution(theirs, { id, row: first }, row, 2);
  expect((await levels())?.toSorted()).toEqual(["indicative", "officer-supported"]);
  const told = await owner
    .select({ readers: events.readers, changes: events.changes })
    .from(events)
    .where(and(eq(events.submissionId, id), eq(events.act, "supported-contributions")));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ readers: "involved" });
  expect(told[0]?.changes.map(({ to }) => to)).toEqual(["officer-supported", "officer-supported"]);
  expect(await owner.select().from(supports).where(eq(supports.submissionId, id))).toHaveLength(2);
});

test("nobody supports what they wrote themselves, nor another organisation's, nor without the duty", async () => {
  const { id, lead, theirs, college, enter, levels } = await scene();
  const own = await enter();
  const both = await given.person({ of: college, duties: ["contributor", "finance"] });
  const mine = await saveContribution(both, { id }, { ...row, pence: 77 });
  if (!mine.done) throw new Error(mine.message);
  const chosen = [{ id: own, version: 1 }];
  expect(await supportRows(both, id, [...chosen, { id: mine.id, version: 1 }])).toMatchObject({
    ...{ done: false, why: "refused" },
  });
  expect(await supportRows(theirs, id, chosen)).toMatchObject({ done: false, why: "refused" });
  expect(await supportRows(lead, id, chosen)).toMatchObject({ done: false });
  const stranger = await given.person({ duties: ["finance"] });
  expect(await supportRows(stranger, id, chosen)).toMatchObject({ done: false, why: "gone" });
  expect(await levels()).toEqual(["indicative", "indicative"]);
  expect(await supportRows(both, id, chosen)).toEqual({ done: true, id });
  await removeContribution(theirs, { id, row: own }, 1);
  expect(await supportRows(both, id, [{ id: own, version: 2 }])).toMatchObject({ why: "stale" });
});
