import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { findBarrier } from "@/db/queries/barrier-detail";
import { listBarriers } from "@/db/queries/barrier-list";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { affectUs } from "@/db/queries/effects";
import { invitePartner, listInvitations } from "@/db/queries/partner-invitations";
import { findPartnership, movePartnership } from "@/db/queries/partnerships";
import { partnerships } from "@/db/schema";
import { asViewer } from "@/db/viewer";
import { keepTimeOfInvitations } from "@/db/worker/partnerships";
import { inputFor } from "@/e2e/access-inputs";
import { test } from "@/e2e/fixtures";
import {
  barrierOf,
  figures,
  linesOf,
  membersOf,
  offer,
  partsOf,
  scene,
  sceneToCheck,
  words,
} from "@/e2e/partners-scene";
import { barrierFilter } from "@/lib/barrier-filter";

test("an invited organisation sees title, summary and part, and all of it once it has accepted", async ({
  given,
}) => {
  const { it, college, council, lead, theirs, helper } = await scene(given);
  expect(await invitePartner(lead, it.id, offer(council))).toEqual({ done: true, id: it.id });
  const [invitation] = await listInvitations(helper);
  expect(invitation).toMatchObject({
    title: it.title,
    summary: it.summary,
    words,
    inviting: college.name,
    inviter: lead.name,
  });
  expect(await findBarrier(helper, it.id)).toBeNull();
  const id = invitation?.id ?? "";
  expect(await movePartnership(helper, id, "accept")).toMatchObject({ why: "refused" });
  expect(await movePartnership(theirs, id, "accept")).toEqual({ done: true, id: it.id });
  expect((await findBarrier(helper, it.id))?.title).toBe(it.title);
  expect(await membersOf(it.id)).toEqual([college.id, council.id]);
  expect(await listInvitations(theirs)).toEqual([]);
  expect(await linesOf(it.id, "accept-part")).toMatchObject([
    { personId: theirs.id, organisationId: council.id, subjectId: id },
  ]);
});

test("whoever declines says why, sees nothing more, and may be invited again", async ({
  given,
}) => {
  const { it, council, lead, theirs } = await scene(given);
  const { id } = await given.invitation(it, council);
  expect(await movePartnership(theirs, id, "decline", { reason: "No room." })).toMatchObject({
    done: true,
  });
  expect(await findPartnership(theirs, id)).toMatchObject({
    state: "declined",
    reason: "No room.",
    submission: null,
    invitation: null,
  });
  expect(await linesOf(it.id, "decline-part")).toMatchObject([
    { reason: "No room.", readers: "involved", organisationId: council.id },
  ]);
  expect(await invitePartner(lead, it.id, offer(council))).toMatchObject({ done: true });
  expect(await movePartnership(theirs, id, "accept")).toMatchObject({ why: "refused" });
});

test("nobody invites the owner, a partner, or an organisation twice, nor to what has ended", async ({
  given,
}) => {
  const { it, college, council, lead } = await scene(given, { state: "open" });
  const partner = await given.organisation();
  const joined = await given.person({ of: partner });
  await affectUs(joined, it.id, figures);
  for (const to of [college, partner, { id: randomUUID() }])
    expect(await invitePartner(lead, it.id, offer(to))).toMatchObject({ why: "refused" });
  expect(await invitePartner(lead, it.id, offer(council))).toMatchObject({ done: true });
  expect(await invitePartner(lead, it.id, offer(council))).toMatchObject({ why: "refused" });
  const ended = await given.barrier({ state: "closed-resolved", organisation: college });
  expect(await invitePartner(lead, ended.id, offer(council))).toMatchObject({ why: "refused" });
  const nameless = await given.barrier({ organisation: college, draft: { title: "" } });
  expect(await invitePartner(lead, nameless.id, offer(council))).toMatchObject({ why: "refused" });
  expect(await invitePartner(joined, it.id, offer(council))).toMatchObject({ why: "refused" });
  expect(await invitePartner(it.author, it.id, offer(council))).toMatchObject({ why: "refused" });
  expect(await linesOf(it.id, "invite-partner")).toHaveLength(1);
});

test("an invitation that ran out is answered by nobody, and closed before a new one", async ({
  given,
}) => {
  const { it, council, lead, theirs } = await scene(given);
  const { id } = await given.invitation(it, council, { daysAgo: 15 });
  for (const step of ["accept", "decline"] as const)
    expect(await movePartnership(theirs, id, step, { reason: "Late" })).toMatchObject({
      message: expect.stringMatching(/r[ua]n out/),
    });
  expect(await listInvitations(theirs)).toEqual([]);
  expect(await invitePartner(lead, it.id, offer(council))).toMatchObject({ done: true });
  const states = (await partsOf(it.id)).map(({ state }) => state).toSorted();
  expect(states).toEqual(["expired", "invited"]);
  expect(await linesOf(it.id, "expire-part")).toHaveLength(1);
});

test("the worker reminds once when half the time is over, and closes what has run out", async ({
  given,
}) => {
  const { it, council } = await scene(given);
  const other = await given.organisation();
  const young = await given.organisation();
  const half = await given.invitation(it, council, { daysAgo: 8 });
  const late = await given.invitation(it, other, { daysAgo: 15 });
  await given.invitation(it, young, { daysAgo: 6 });
  await Promise.all([keepTimeOfInvitations(), keepTimeOfInvitations()]);
  await keepTimeOfInvitations();
  expect(await linesOf(it.id, "remind-partner")).toMatchObject([{ subjectId: half.id }]);
  expect(await linesOf(it.id, "expire-part")).toMatchObject([{ subjectId: late.id }]);
  const states = Object.fromEntries(
    (await partsOf(it.id)).map((one) => [one.organisationId, one.state]),
  );
  expect(states).toEqual({ [council.id]: "invited", [other.id]: "expired", [young.id]: "invited" });
});

test("whoever leaves is on it no longer; its figures stay in the history and count no more", async ({
  given,
}) => {
  const { it, college, council, theirs } = await scene(given, {
    state: "open",
    audience: "all-pilots",
  });
  await affectUs(theirs, it.id, figures);
  const { id } = await given.invitation(it, council, { state: "accepted" });
  expect((await barrierOf(it.id))?.affected).toBe(2);
  const left = await movePartnership(theirs, id, "leave", { reason: "We close in May." });
  expect(left).toMatchObject({ done: true });
  expect(await membersOf(it.id)).toEqual([college.id]);
  expect(new Set((await partsOf(it.id)).map(({ state }) => state))).toEqual(new Set(["left"]));
  expect(await barrierOf(it.id)).toMatchObject({ affected: 1, people: 120, cost: 1_250_000 });
  expect((await findBarrier(theirs, it.id))?.effects).toHaveLength(1);
  expect(await linesOf(it.id, "leave")).toMatchObject([
    { reason: "We close in May.", details: { figures: "30 people and £1,200 a year" } },
  ]);
  const listed = await listBarriers(theirs, barrierFilter.parse({ waiting: "us" }), 50);
  expect(listed.rows.map((row) => row.id)).not.toContain(it.id);
  await affectUs(theirs, it.id, figures);
  expect(await membersOf(it.id)).toEqual([college.id, council.id]);
  expect((await barrierOf(it.id))?.affected).toBe(2);
});

test("what a partner took forward goes back to the support team when it leaves", async ({
  given,
}) => {
  const council = await given.organisation({ type: "council" });
  const theirs = await given.person({ of: council });
  const it = await given.barrier({ state: "open", partners: [council], takenBy: council });
  const [part] = await partsOf(it.id);
  expect((await barrierOf(it.id))?.takenById).toBe(council.id);
  await movePartnership(theirs, part?.id ?? "", "leave", { reason: "Merged." });
  expect((await barrierOf(it.id))?.takenById).toBeNull();
});

test("the last organisation that can check whether it is lifted checks before it leaves", async ({
  given,
}) => {
  const { it, theirs, part } = await sceneToCheck(given);
  const leave = () => movePartnership(theirs, part, "leave", { reason: "Done." });
  expect(await leave()).toMatchObject({ message: expect.stringContaining("still in the way") });
  const byStatement = asViewer(theirs, (tx) =>
    tx.update(partnerships).set({ state: "left" }).where(eq(partnerships.submissionId, it.id)),
  );
  await expect(byStatement).rejects.toMatchObject({
    cause: { message: "This step is not allowed" },
  });
  const { version } = it;
  const input = (await inputFor("confirm", it, it)) as never;
  expect(await moveBarrier(theirs, it.id, "confirm", input, { version })).toMatchObject({
    done: true,
  });
  expect(await leave()).toMatchObject({ done: true });
});

test("an organisation that was invited to help does not confirm what its inviter resolved", async ({
  given,
}) => {
  const council = await given.organisation({ type: "council" });
  const theirs = await given.person({ of: council });
  const college = await given.organisation();
  const it = await given.barrier({
    state: "pending-check",
    organisation: college,
    takenBy: college,
  });
  await given.invitation(it, council, { state: "accepted" });
  const input = (await inputFor("confirm", it, it)) as never;
  expect(await moveBarrier(theirs, it.id, "confirm", input, { version: it.version })).toMatchObject(
    {
      why: "refused",
    },
  );
  await affectUs(theirs, it.id, figures);
  expect(await moveBarrier(theirs, it.id, "confirm", input, { version: it.version })).toMatchObject(
    {
      done: true,
    },
  );
});

test("an open invitation is known to owner, partners and support team, and to no other reader", async ({
  given,
}) => {
  const { it, council, lead } = await scene(given, { state: "open", audience: "all-pilots" });
  const partner = await given.organisation();
  const joined = await given.person({ of: partner, duties: ["contributor"] });
  await affectUs(joined, it.id, figures);
  const { id } = await given.invitation(it, council);
  const neighbour = await given.person({ of: await given.organisation() });
  const reviewer = await given.person({ role: "reviewer" });
  for (const person of [lead, joined, reviewer])
    expect(await statesOn(person, it.id), person.name).toContain("invited");
  expect(await statesOn(neighbour, it.id)).toEqual(["accepted"]);
  expect(await findPartnership(neighbour, id)).toBeNull();
  expect(await movePartnership(neighbour, id, "withdraw")).toMatchObject({ why: "gone" });
});

async function statesOn(person: Parameters<typeof findBarrier>[0], id: string) {
  return (await findBarrier(person, id))?.partnerships.map(({ state }) => state);
}
