import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { movePartnership } from "@/db/queries/partnerships";
import { events, submissions } from "@/db/schema";
import { letGo } from "@/db/worker/leavings";
import { inputFor } from "@/e2e/access-inputs";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { linesOf, membersOf, partsOf, sceneToCheck } from "@/e2e/partners-scene";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";

const reason = "We close in May.";
const day = "2009-10-20";
const theDayBefore = new Date("2009-10-19T22:30:00Z");
const theDay = new Date("2009-10-20T00:30:00+01:00");

/** A project in delivery of a lead partner and one other, which says that it leaves. */
async function announced(has: typeof given, on = day) {
  const council = await has.organisation({ type: "council" });
  const theirs = await has.person({ of: council });
  const it = await has.project({ state: "in-delivery", partners: [council] });
  const [part] = await partsOf(it.id);
  const id = part?.id ?? "";
  const outcome = await movePartnership(theirs, id, "leave", { reason, leavesOn: on });
  return { it, council, theirs, id, outcome };
}

test("whoever names a day to come stays on it until then, and leaves on that day, once", async ({
  given,
}) => {
  const { it, council, theirs, id, outcome } = await announced(given);
  expect(outcome).toEqual({ done: true, id: it.id });
  expect(await partsOf(it.id)).toMatchObject([{ state: "accepted", leavesOn: day, reason }]);
  expect(await linesOf(it.id, "announce-leave")).toMatchObject([
    { personId: theirs.id, reason, details: { leavesOn: day } },
  ]);
  await letGo(theDayBefore);
  expect(await membersOf(it.id)).toEqual([it.organisationId, council.id]);
  await Promise.all([letGo(theDay), letGo(theDay)]);
  expect(await partsOf(it.id)).toMatchObject([
    { id, state: "left", leavesOn: day, answeredById: theirs.id, reason },
  ]);
  expect(await linesOf(it.id, "leave")).toMatchObject([
    { personId: theirs.id, organisationId: council.id, subjectId: id, reason },
  ]);
  const [now] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
  expect(now).toMatchObject({ members: [it.organisationId], state: "paused" });
  expect(await linesOf(it.id, "paused-alone")).toMatchObject([
    { personId: theirs.id, organisationId: council.id },
  ]);
});

test("whoever stays after all is on it when the day has come", async ({ given }) => {
  const { it, council, theirs, id } = await announced(given);
  expect(await movePartnership(theirs, id, "stay")).toMatchObject({ done: true });
  expect(await movePartnership(theirs, id, "stay")).toMatchObject({ why: "refused" });
  await letGo(theDay);
  expect(await membersOf(it.id)).toEqual([it.organisationId, council.id]);
  expect(await partsOf(it.id)).toMatchObject([{ leavesOn: null, reason: null }]);
  const lines = await owner.select().from(events).where(eq(events.submissionId, it.id));
  expect(lines.map(({ act }) => act)).toEqual(expect.arrayContaining(["announce-leave", "stay"]));
});

test("a day that is named again counts, today is at once, and a day gone by is none", async ({
  given,
}) => {
  const { it, council, theirs, id } = await announced(given);
  const leave = (leavesOn: string) => movePartnership(theirs, id, "leave", { reason, leavesOn });
  expect(await leave("2009-10-13")).toMatchObject({ message: "Enter today or a day to come." });
  await leave("2009-10-25");
  expect(await leave("2009-10-25")).toMatchObject({ done: true });
  expect(await linesOf(it.id, "announce-leave")).toHaveLength(2);
  const other = { reason: "We merge in May.", leavesOn: "2009-10-25" };
  expect(await movePartnership(theirs, id, "leave", other)).toMatchObject({ done: true });
  expect(await partsOf(it.id)).toMatchObject([other]);
  await letGo(theDay);
  expect(await membersOf(it.id)).toEqual([it.organisationId, council.id]);
  // The tests' clock goes on: where they run past midnight, today is the next day.
  const today = londonToday(portalNow());
  expect(await leave(today)).toMatchObject({ done: true });
  expect(await partsOf(it.id)).toMatchObject([{ state: "left", leavesOn: today }]);
});

test("whoever must say whether it is lifted does so first, whatever day was named", async ({
  given,
}) => {
  const { it, college, council, theirs, part } = await sceneToCheck(given);
  await movePartnership(theirs, part, "leave", { reason, leavesOn: day });
  await letGo(theDay);
  expect(await membersOf(it.id)).toEqual([college.id, council.id]);
  const input = (await inputFor("confirm", it, it)) as never;
  await moveBarrier(theirs, it.id, "confirm", input, { version: it.version });
  await letGo(theDay);
  expect(await membersOf(it.id)).toEqual([college.id]);
});

test("what awaits its signatures does so until the day on which a partner leaves, and is then shaped again", async ({
  given,
}) => {
  const council = await given.organisation({ type: "council" });
  const theirs = await given.person({ of: council });
  const it = await given.proposal({ state: "awaiting-sign-off", partners: [council] });
  const its = eq(submissions.id, it.id);
  await owner.update(submissions).set({ dueOn: "2009-12-04" }).where(its);
  const [part] = await partsOf(it.id);
  const leaves = { reason, leavesOn: day };
  const said = await movePartnership(theirs, part?.id ?? "", "leave", leaves);
  expect(said).toEqual({ done: true, id: it.id });
  await letGo(theDayBefore);
  const now = () => owner.select().from(submissions).where(its);
  expect(await now()).toMatchObject([{ state: "awaiting-sign-off", dueOn: "2009-12-04" }]);
  await letGo(theDay);
  expect(await now()).toMatchObject([
    { state: "shaping", dueOn: null, members: [it.organisationId] },
  ]);
  expect(await linesOf(it.id, "reshaped")).toMatchObject([
    { personId: theirs.id, organisationId: council.id, fromState: "awaiting-sign-off" },
  ]);
});
