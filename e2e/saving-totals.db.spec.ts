import { expect, test } from "@playwright/test";
import { listSaved } from "@/db/queries/saving-totals";
import { removeSaving, saveSaving } from "@/db/queries/savings";
import { given } from "@/e2e/given";
import { figures } from "@/e2e/given-figures";
import { savingOf } from "@/e2e/pool-scene";

test("savings are totalled of what is open for figures, for those alone who may see the figures", async () => {
  // Of no pilot: it sees nothing that other tests have agreed.
  const [council, college] = [
    await given.organisation({ pilots: [], type: "council" }),
    await given.organisation({ pilots: [] }),
  ];
  const of = { organisation: council, audience: "all-pilots" as const, partners: [college] };
  await given.proposal({ ...of, state: "draft" });
  await given.proposal({ ...of, state: "withdrawn" });
  const pool = await given.proposal({ ...of, state: "shaping" });
  const first = { id: pool.id, pilot: "kent", area: "local", gross: figures.saved };
  const partner = await given.person({ of: college, duties: [] });
  const found = (saved: (typeof first)[]) => ({ saved, areAll: true });
  for (const one of [pool.author, partner]) expect(await listSaved(one)).toEqual(found([first]));

  const added = await saveSaving(pool.author, pool, savingOf(college));
  if (!added.done) throw new Error(added.message);
  expect(await listSaved(partner)).toEqual(found([{ ...first, gross: figures.saved + 4_000_001 }]));
  await removeSaving(pool.author, { id: pool.id, row: added.id }, 1);
  expect(await listSaved(partner)).toEqual(found([first]));

  for (const stranger of [
    await given.person({ of: await given.organisation({ pilots: ["kent"] }), duties: ["lead"] }),
    await given.person({ role: "administrator" }),
    await given.person({ role: "observer" }),
    await given.person({ role: "review-lead" }),
  ])
    expect((await listSaved(stranger)).saved.map(({ id }) => id)).not.toContain(pool.id);
});

test("of too many those that were changed last are totalled, and that is said", async () => {
  const of = await given.organisation({ pilots: [] });
  const pools = [];
  for (const state of ["shaping", "shaping"] as const)
    pools.push(await given.proposal({ organisation: of, state }));
  const author = pools[0]?.author ?? (await given.person({ of }));
  expect(await listSaved(author, 1)).toMatchObject({ areAll: false, saved: [{}] });
  expect(await listSaved(author, 2)).toMatchObject({ areAll: true, saved: [{}, {}] });
});
