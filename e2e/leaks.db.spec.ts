import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { saveContribution } from "@/db/queries/contributions";
import { findLeak } from "@/db/queries/leaks";
import { saveSaving } from "@/db/queries/savings";
import { given } from "@/e2e/given";
import { poolScene, row, savingOf } from "@/e2e/pool-scene";

test("a leak is read by who is on the pooled budget, and only of a body that gains and pays nothing", async () => {
  const { id, lead, theirs, council, open } = await poolScene();
  const department = await given.organisation({ type: "department" });
  await open();
  await saveSaving(lead, { id }, savingOf(department));
  await saveSaving(lead, { id }, savingOf(council));
  await saveContribution(lead, { id }, row);
  const gained = { gainer: department.name, gained: 3_200_001 };
  const payers = [{ name: council.name, paid: row.pence }];
  for (const partner of [lead, theirs])
    expect(await findLeak(partner, id, department.id)).toMatchObject({ ...gained, payers });
  expect(await findLeak(lead, id, council.id)).toBe(null);
  expect(await findLeak(lead, id, randomUUID())).toBe(null);
  const strangers = [
    await given.person({ of: await given.organisation({ pilots: ["kent"] }), duties: ["lead"] }),
    await given.person({ of: department, duties: ["lead"] }),
    await given.person({ role: "review-lead" }),
    await given.person({ role: "administrator" }),
  ];
  for (const stranger of strangers) expect(await findLeak(stranger, id, department.id)).toBe(null);
});
