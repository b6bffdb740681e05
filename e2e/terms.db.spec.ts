import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { setTerms } from "@/db/queries/terms";
import { events, partnerships, terms } from "@/db/schema";
import { given } from "@/e2e/given";
import { poolScene } from "@/e2e/pool-scene";
import { nothingSaid, type Said } from "@/lib/term-fields";

const exit: Partial<Said> = {
  ...{ notice: 6, liabilities: "What it signed for", leastCommitment: 15_000_000 },
  ...{ assets: "The host", staff: "", reviewOn: "2010-10-01", variation: "", disputes: "" },
};

async function scene() {
  const its = await poolScene();
  const { id, lead, version } = its;
  return {
    ...its,
    set: async (said: Partial<Said>, viewer = lead) =>
      setTerms(viewer, id, said, { version: await version() }),
    read: async (viewer = lead) => (await findProposal(viewer, id))?.said,
    told: () =>
      owner
        .select({ readers: events.readers, version: events.version, changes: events.changes })
        .from(events)
        .where(and(eq(events.submissionId, id), eq(events.act, "set-terms")))
        .orderBy(events.at, events.id),
  };
}

test("the terms of a section are set all at once, told as they changed, and unchanged say nothing", async () => {
  const { id, theirs, accept, set, read, told } = await scene();
  await accept();
  expect(await read()).toEqual(nothingSaid);
  for (const said of [exit, exit, { ...exit, notice: null, assets: "The board" }])
    expect(await set(said)).toEqual({ done: true, id });
  expect(await read(theirs)).toMatchObject({ ...exit, notice: null, assets: "The board" });
  expect(await told()).toEqual([
    {
      ...{ readers: "involved", version: 2 },
      changes: [
        { field: "notice", from: null, to: 6 },
        { field: "liabilities", from: "", to: "What it signed for" },
        { field: "leastCommitment", from: null, to: 15_000_000 },
        { field: "assets", from: "", to: "The host" },
        { field: "reviewOn", from: null, to: "2010-10-01" },
      ],
    },
    {
      ...{ readers: "involved", version: 3 },
      changes: [
        { field: "notice", from: 6, to: null },
        { field: "assets", from: "The host", to: "The board" },
      ],
    },
  ]);
});

test("a section leaves the others as they are", async () => {
  const { set, read } = await scene();
  const thresholds = [
    { upTo: 2_500_000, who: "The manager" },
    { upTo: null, who: "The board" },
  ];
  const governance = { manager: "Ann Lee, at the council", thresholds };
  await set(exit);
  await set(governance);
  expect(await read()).toEqual({ ...nothingSaid, ...exit, ...governance });
  await set({ ...exit, notice: 3 });
  expect(await read()).toEqual({ ...nothingSaid, ...exit, ...governance, notice: 3 });
});

test("the host is an organisation on it, and so is each that pays a share of more cost; history names them", async () => {
  const { council, college, accept, set, read, told } = await scene();
  const stranger = await given.organisation();
  for (const { id } of [stranger, college]) {
    expect(await set({ hostId: id })).toMatchObject({ why: "refused", field: "hostId" });
    const fixed = { [council.id]: 4000, [id]: 6000 };
    const refused = { why: "refused", field: `fixed-${id}` };
    expect(await set({ overspend: "fixed", fixed })).toMatchObject(refused);
  }
  expect(await read()).toEqual(nothingSaid);
  await accept();
  const risk = { overspend: "fixed", fixed: { [council.id]: 4000, [college.id]: 6000 } } as const;
  const host = { hostId: college.id };
  for (const said of [host, risk, { ...risk, fixed: { ...risk.fixed } }, { hostId: council.id }])
    expect(await set(said)).toMatchObject({ done: true });
  expect(await read()).toMatchObject({ ...risk, hostId: council.id });
  const changes = (await told()).flatMap((line) => line.changes);
  expect(changes).toEqual([
    { field: "hostId", from: null, to: college.name },
    { field: "overspend", from: null, to: "fixed" },
    { field: "fixed", from: [], to: expect.any(Array) },
    { field: "hostId", from: college.name, to: council.name },
  ]);
  expect(new Set(changes[2]?.to as object[])).toEqual(
    new Set([
      { name: council.name, share: 4000 },
      { name: college.name, share: 6000 },
    ]),
  );
});

test("terms that name an organisation that left stay until they are written again, without it", async () => {
  const { id, council, college, accept, set, read } = await scene();
  await accept();
  const fixed = { [council.id]: 4000, [college.id]: 6000 };
  await set({ hostId: college.id, manager: "" });
  await set({ overspend: "fixed", fixed });
  await owner
    .update(partnerships)
    .set({ state: "left" })
    .where(and(eq(partnerships.submissionId, id), eq(partnerships.organisationId, college.id)));
  expect(await set(exit)).toMatchObject({ done: true });
  expect(await read()).toMatchObject({ hostId: college.id, fixed });
  expect(await set({ hostId: college.id, manager: "Ann Lee" })).toMatchObject({ field: "hostId" });
  expect(await set({ overspend: "fixed", fixed })).toMatchObject({ field: `fixed-${college.id}` });
  expect(await set({ hostId: council.id })).toMatchObject({ done: true });
  expect(await set({ overspend: "host", fixed: {} })).toMatchObject({ done: true });
  expect(await read()).toMatchObject({ hostId: council.id, overspend: "host", fixed: {} });
});

test("of two leads who write the terms at once, one is told that they changed; one who sends them twice sets them once", async () => {
  const { id, lead, council, version, read, told } = await scene();
  const colleague = await given.person({ of: council });
  const at = { version: await version() };
  const theirs = { notice: 3 };
  const outcomes = await Promise.all([
    setTerms(lead, id, exit, at),
    setTerms(colleague, id, theirs, at),
  ]);
  expect(outcomes.map((one) => one.done || one.why).sort()).toEqual(["stale", true]);
  expect(await read()).toEqual({ ...nothingSaid, ...(outcomes[0]?.done ? exit : theirs) });
  const again = { version: await version(), request: crypto.randomUUID() };
  const twice = [1, 2].map(() => setTerms(lead, id, { notice: 12 }, again));
  expect(await Promise.all(twice)).toEqual([
    { done: true, id },
    { done: true, id },
  ]);
  expect(await told()).toHaveLength(2);
});

test("nobody but a contributor of the lead partner writes the terms, and nobody after the end", async () => {
  const { id, lead, council, theirs, accept, version, set, read, told } = await scene();
  await accept();
  expect(await set(exit, theirs)).toMatchObject({ why: "refused" });
  for (const duty of ["finance", "signatory"] as const)
    expect(await set(exit, await given.person({ of: council, duties: [duty] }))).toMatchObject({
      why: "refused",
    });
  const support = await given.person({ role: "review-lead" });
  const stranger = await given.person({ of: await given.organisation() });
  for (const nobody of [stranger, support])
    expect(await set(exit, nobody)).toMatchObject({ why: "gone" });
  const contributor = await given.person({ of: council, duties: ["contributor"] });
  expect(await set(exit, contributor)).toMatchObject({ done: true });
  const reason = { reason: "The grant ended" };
  await moveProposal(lead, id, "withdraw", reason, { version: await version() });
  expect(await set({ notice: 1 })).toMatchObject({ why: "refused" });
  expect(await read()).toEqual({ ...nothingSaid, ...exit });
  expect(await told()).toHaveLength(1);
  expect(await owner.select().from(terms).where(eq(terms.submissionId, id))).toHaveLength(1);
});
