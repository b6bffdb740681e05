import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { reachMilestone, recordReading } from "@/db/queries/delivery";
import { removePlanRow, savePlanRow } from "@/db/queries/plan";
import { events, milestones, submissions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { given as arrange } from "@/e2e/given";

async function scene(given: typeof arrange, state: "draft" | "in-delivery" = "draft") {
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const it = await given.project({ state, organisation: college, partners: [council] });
  const lead = await given.person({ of: college });
  const theirs = await given.person({ of: council });
  const input = { title: "The second door opens", organisationId: council.id, dueOn: "2010-03-01" };
  const place = { id: it.id, part: "milestones" as const, row: it.plan.ours };
  return { it, college, council, lead, theirs, input, place };
}

const milestone = async (id: string) =>
  (await owner.select().from(milestones).where(eq(milestones.id, id)))[0];
const versionOf = async (id: string) =>
  (await owner.select().from(submissions).where(eq(submissions.id, id)))[0]?.version;

test("of two people who change the same milestone, the second overwrites nothing", async ({
  given,
}) => {
  const { it, lead, input, place } = await scene(given);
  const both = await Promise.all([
    savePlanRow(lead, place, { ...input, title: "At Easter" }, 1),
    savePlanRow(it.author, place, { ...input, title: "At Whitsun" }, 1),
  ]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(both.filter((one) => !one.done && one.why === "stale")).toHaveLength(1);
  const first = both[0]?.done ? "At Easter" : "At Whitsun";
  expect(await milestone(it.plan.ours)).toMatchObject({ title: first, version: 2 });
  expect(await versionOf(it.id)).toBe(it.version + 1);
});

test("a change of the plan is one version and one line of history, and no change is none", async ({
  given,
}) => {
  const { it, lead, input, place } = await scene(given);
  await savePlanRow(lead, place, input, 1);
  const same = await savePlanRow(lead, place, input, 2);
  expect(same).toEqual({ done: true, id: it.id });
  expect(await removePlanRow(lead, place)).toEqual({ done: true, id: it.id });
  expect(await removePlanRow(lead, place)).toMatchObject({ why: "gone" });
  expect(await savePlanRow(lead, place, input, 1)).toMatchObject({ why: "gone" });
  expect(await versionOf(it.id)).toBe(it.version + 2);
  const lines = await owner.select().from(events).where(eq(events.submissionId, it.id));
  const changed = lines.filter(({ act }) => act === "changed");
  expect(changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
    ["milestones"],
    ["milestones"],
  ]);
});

test("a row is reached by its own project only, and seen to by an organisation on it only", async ({
  given,
}) => {
  const { it, lead, input, place } = await scene(given);
  const other = await given.project({ organisation: it.organisation });
  const foreign = { ...place, row: other.plan.ours };
  expect(await savePlanRow(lead, foreign, input, 1)).toMatchObject({ why: "gone" });
  expect(await removePlanRow(lead, foreign)).toMatchObject({ why: "gone" });
  const stranger = await given.organisation();
  const outside = { ...input, organisationId: stranger.id };
  expect(await savePlanRow(lead, place, outside, 1)).toMatchObject({ why: "refused" });
  expect(await milestone(other.plan.ours)).toMatchObject({ title: "The door opens", version: 1 });
});

test("in delivery the plan stands, and each organisation tells of what is its own", async ({
  given,
}) => {
  const { it, lead, theirs, input, place } = await scene(given, "in-delivery");
  expect(await savePlanRow(lead, place, input, 1)).toMatchObject({ why: "refused" });
  expect(await removePlanRow(lead, place)).toMatchObject({ why: "refused" });
  const ours = { id: it.id, row: it.plan.ours, version: 1 };
  const own = { id: it.id, row: it.plan.theirs, version: 1 };
  expect(await reachMilestone(theirs, ours, "2009-10-12")).toMatchObject({
    message: expect.stringContaining("the lead partner"),
  });
  expect(await reachMilestone(theirs, own, "2009-10-12")).toMatchObject({ done: true });
  expect(await reachMilestone(lead, { ...own, version: 2 }, null)).toMatchObject({ done: true });
  const other = await given.project({ state: "in-delivery", organisation: it.organisation });
  const foreign = { id: it.id, row: other.plan.outcome };
  const result = { value: 1, readOn: "2009-10-12", words: "" };
  expect(await recordReading(lead, foreign, result)).toMatchObject({ why: "gone" });
});

test("of two who tell of the same row, the second overwrites nothing", async ({ given }) => {
  const { it, lead, theirs } = await scene(given, "in-delivery");
  const at = { id: it.id, row: it.plan.theirs, version: 1 };
  const both = await Promise.all([
    reachMilestone(lead, at, "2009-10-11"),
    reachMilestone(theirs, at, "2009-10-12"),
  ]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(both.filter((one) => !one.done && one.why === "stale")).toHaveLength(1);
  const doneOn = both[0]?.done ? "2009-10-11" : "2009-10-12";
  expect(await milestone(it.plan.theirs)).toMatchObject({ doneOn, version: 2 });
  const lines = await owner.select().from(events).where(eq(events.submissionId, it.id));
  expect(lines.filter(({ act }) => act === "milestone-done")).toHaveLength(1);
});
