import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { and, eq, like } from "drizzle-orm";
import { owner } from "@/db/client";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { removeSaving, saveSaving } from "@/db/queries/savings";
import { events, savings } from "@/db/schema";
import { given } from "@/e2e/given";
import { poolScene, savingOf } from "@/e2e/pool-scene";

async function scene() {
  const its = await poolScene();
  const { id, lead } = its;
  const department = await given.organisation({ type: "department" });
  const saving = savingOf(department);
  const read = async () => (await findProposal(lead, id))?.savings ?? [];
  const told = () =>
    owner
      .select({ act: events.act, readers: events.readers, changes: events.changes })
      .from(events)
      .where(and(eq(events.submissionId, id), like(events.act, "%-saving")))
      .orderBy(events.at, events.id);
  return { ...its, department, saving, read, told };
}

test("a saving of a body that pays nothing in is entered, changed and taken out, each told by names", async () => {
  const { id, lead, council, department, saving, read, told } = await scene();
  const added = await saveSaving(lead, { id }, saving);
  if (!added.done) throw new Error(added.message);
  expect(await read()).toMatchObject([{ ...saving, beneficiary: department.name, version: 1 }]);
  const place = { id, row: added.id };
  const ours = { ...saving, beneficiaryId: council.id, optimism: 0 };
  expect(await saveSaving(lead, place, ours, 1)).toEqual({ done: true, id: place.row });
  expect(await saveSaving(lead, place, ours, 1)).toEqual({ done: true, id: place.row });
  expect(await saveSaving(lead, place, saving, 1)).toMatchObject({ done: false, why: "stale" });
  expect(await removeSaving(lead, place, 1)).toMatchObject({ done: false, why: "stale" });
  expect(await removeSaving(lead, place, 2)).toEqual({ done: true, id: place.row });
  expect(await read()).toEqual([]);
  expect(await saveSaving(lead, place, saving, 3)).toMatchObject({ done: false, why: "gone" });
  const [first, second, third, ...more] = await told();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ act: "added-saving", readers: "involved" });
  expect(first?.changes).toContainEqual({
    field: "beneficiaryId",
    from: null,
    to: department.name,
  });
  expect(second?.changes).toEqual([
    { field: "beneficiaryId", from: department.name, to: council.name },
    { field: "optimism", from: 2_000, to: 0 },
  ]);
  expect(third?.changes).toContainEqual({ field: "gross", from: 4_000_001, to: null });
  const [kept] = await owner.select().from(savings).where(eq(savings.id, place.row));
  expect(kept?.removedAt).not.toBe(null);
});

test("only the lead partner's contributors enter savings, and only before it is submitted", async () => {
  const { id, lead, theirs, open, saving, version, read } = await scene();
  expect(await saveSaving(theirs, { id }, saving)).toMatchObject({ done: false, why: "gone" });
  await open();
  expect(await saveSaving(theirs, { id }, saving)).toMatchObject({ done: false, why: "refused" });
  const nobodys = { ...saving, beneficiaryId: randomUUID() };
  expect(await saveSaving(lead, { id }, nobodys)).toMatchObject({ field: "beneficiaryId" });
  const request = randomUUID();
  const twice = [1, 2].map(() => saveSaving(lead, { id, request }, saving));
  expect((await Promise.all(twice)).map(({ done }) => done)).toEqual([true, true]);
  expect(await read()).toHaveLength(1);
  const reason = { reason: "It came to nothing" };
  await moveProposal(lead, id, "withdraw", reason, { version: await version() });
  expect(await saveSaving(lead, { id }, saving)).toMatchObject({ done: false, why: "refused" });
});
