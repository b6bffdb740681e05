import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { bringInContributions } from "@/db/queries/contributions";
import { findProposal } from "@/db/queries/proposal-detail";
import { contributions, events } from "@/db/schema";
import { given } from "@/e2e/given";
import { figures } from "@/e2e/given-figures";
import type { ContributionInput } from "@/lib/contribution-inputs";

const row: ContributionInput = {
  ...{ basis: "august", from: 2011, pence: 500_000, nature: "revenue", form: "cash" },
  ...{ source: "core", ringFence: null, passedOnById: null, recurrent: true, isNew: true },
  ...{ reduces: "", months: null, inKind: null, valuation: "", hundredths: null },
  ...{ monthly: null, staffMonths: null, condition: "", conditionOn: null },
};

async function scene() {
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const college = await given.organisation({ pilots: ["kent"] });
  const lead = await given.person({ of: council, duties: ["contributor"] });
  const theirs = await given.person({ of: college, duties: ["contributor"] });
  const it = await given.proposal({ state: "shaping", organisation: council, partners: [college] });
  const own = { row: it.money.theirs, version: 1 };
  const rows = () =>
    owner.select().from(contributions).where(eq(contributions.submissionId, it.id));
  const told = () =>
    owner
      .select()
      .from(events)
      .where(and(eq(events.submissionId, it.id), eq(events.act, "brought-in-contributions")));
  return { it, id: it.id, lead, theirs, own, rows, told };
}

test("new and changed rows of a sheet are brought in at once, with one line of history", async () => {
  const { id, theirs, own, rows, told } = await scene();
  const brought = await bringInContributions(theirs, { id }, [
    { input: row },
    { input: { ...row, from: 2010 }, ...own },
  ]);
  expect(brought.done).toBe(true);
  expect((await rows()).map(({ pence }) => pence).sort()).toEqual([500_000, 500_000, figures.ours]);
  const [line, ...more] = await told();
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    ...{ readers: "involved", personId: theirs.personId, organisationId: theirs.organisationId },
  });
  const changed = line?.changes.map(({ field, from, to }) => [field.split(" @ ")[0], from, to]);
  expect(changed).toContainEqual(["pence", null, 500_000]);
  expect(changed).toContainEqual(["pence", figures.theirs, 500_000]);
  const again = await bringInContributions(theirs, { id }, [{ input: row, ...own, version: 2 }]);
  expect(again.done).toBe(true);
  const same = await bringInContributions(theirs, { id }, [{ input: row, ...own, version: 1 }]);
  expect(same.done).toBe(true);
  expect(await told()).toHaveLength(2);
});

test("one row that somebody changed, or that is not theirs, keeps the whole sheet out", async () => {
  const { it, id, lead, theirs, own, rows, told } = await scene();
  const before = await rows();
  const stale = await bringInContributions(theirs, { id }, [
    { input: row },
    { input: row, row: own.row, version: 2 },
  ]);
  expect(stale).toMatchObject({ done: false, why: "stale" });
  const foreign = await bringInContributions(theirs, { id }, [
    { input: row },
    { input: row, row: it.money.ours, version: 1 },
  ]);
  expect(foreign).toMatchObject({ done: false, why: "gone" });
  const passed = { ...row, passedOnById: theirs.organisationId };
  const own2 = await bringInContributions(theirs, { id }, [{ input: row }, { input: passed }]);
  expect(own2).toMatchObject({ done: false, field: "passedOnById" });
  const stranger = await given.person();
  expect((await bringInContributions(stranger, { id }, [{ input: row }])).done).toBe(false);
  expect(await rows()).toEqual(before);
  expect(await told()).toEqual([]);
  expect((await findProposal(lead, id))?.contributions).toHaveLength(2);
});

test("a sheet that is sent twice is brought in once, and two at once both, or one is stale", async () => {
  const { id, theirs, own, rows } = await scene();
  const request = crypto.randomUUID();
  const twice = await Promise.all([
    bringInContributions(theirs, { id, request }, [{ input: row }]),
    bringInContributions(theirs, { id, request }, [{ input: row }]),
  ]);
  expect(twice.map(({ done }) => done)).toEqual([true, true]);
  expect(await rows()).toHaveLength(3);
  const raced = await Promise.all(
    [600_000, 700_000].map((pence) =>
      bringInContributions(theirs, { id }, [{ input: { ...row, pence }, ...own }]),
    ),
  );
  expect(raced.map((one) => (one.done ? "done" : one.why)).sort()).toEqual(["done", "stale"]);
});
