import { expect } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { reachMilestone } from "@/db/queries/delivery";
import { invitePartner } from "@/db/queries/partner-invitations";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProject } from "@/db/queries/project-moves";
import { setWatch } from "@/db/queries/watches";
import { events, memberships, partnerships } from "@/db/schema";
import { readNews } from "@/db/worker/news";
import { keepTimeOfInvitations } from "@/db/worker/partnerships";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { asker, mailsTo, noticeOf, watching, ways } from "@/e2e/told";
import { portalNow } from "@/lib/clock";
import { mailOfEvent } from "@/lib/mail";

async function scene(of: typeof given) {
  const college = await of.organisation({ pilots: ["kent"] });
  const council = await of.organisation({ pilots: ["durham"], type: "council" });
  return {
    council,
    it: await of.barrier({ organisation: college }),
    lead: await of.person({ of: college }),
    other: await of.person({ of: college }),
    theirs: await of.person({ of: council }),
    helper: await of.person({ of: council, duties: ["contributor"] }),
  };
}

test("leads of the invited organisation are told at once, by notice and mail: title and part, no more", async ({
  given,
}) => {
  const { it, council, lead, other, theirs, helper } = await scene(given);
  const words = "Open your waiting room.";
  await invitePartner(lead, it.id, { organisation: council.id, words });
  await tellUntold({ of: it.id });
  expect(await noticeOf(theirs, it.id)).toMatchObject({ reason: "waiting", count: 1 });
  expect(await noticeOf(helper, it.id)).toBeNull();
  expect(await noticeOf(other, it.id)).toBeNull();
  const [mail] = await mailsTo(theirs);
  expect(mail).toMatchObject({ reason: "waiting" });
  const [told] = await readNews(asker(theirs), mail?.eventIds ?? []);
  const [part] = await partsOf(it.id);
  if (!told) throw new Error("There is nothing to tell");
  const { subject, body } = mailOfEvent(told, "waiting", ways);
  expect(subject).toBe(it.title);
  expect(body).toContain(lead.name);
  expect(body).toMatch(new RegExp(`invites ${council.name} to take a part, until \\d+ \\w+ 20`));
  expect(body).toContain("> Open your waiting room.");
  expect(body).toContain(`/partnerships/${part?.id}`);
  expect(body).not.toContain(`/barriers/${it.id}`);
  expect(body).not.toContain(it.draft.stops);
  expect(await watching(theirs, it.id)).toBe(false);
});

test("a mail of an invitation that was withdrawn meanwhile says nothing", async ({ given }) => {
  const { it, council, lead, theirs } = await scene(given);
  await invitePartner(lead, it.id, { organisation: council.id, words: "Open it." });
  await tellUntold({ of: it.id });
  const [mail] = await mailsTo(theirs);
  const [part] = await partsOf(it.id);
  await movePartnership(lead, part?.id ?? "", "withdraw");
  expect(await readNews(asker(theirs), mail?.eventIds ?? [])).toEqual([]);
});

test("the inviter and its leads are told of each answer, and at once", async ({ given }) => {
  const { it, council, lead, other, theirs } = await scene(given);
  const words = "Open it.";
  for (const [step, act] of [
    ["decline", "decline-part"],
    ["accept", "accept-part"],
    ["leave", "announce-leave"],
    ["stay", "stay"],
    ["leave", "leave"],
  ] as const) {
    const isIn = step === "leave" || step === "stay";
    if (!isIn) await invitePartner(lead, it.id, { organisation: council.id, words });
    const from = isIn ? "accepted" : "invited";
    const open = (await partsOf(it.id)).find(({ state }) => state === from);
    const moved = await movePartnership(theirs, open?.id ?? "", step, {
      reason: "So it is.",
      leavesOn: act === "announce-leave" ? "2009-12-31" : null,
    });
    expect(moved.done, act).toBe(true);
    await tellUntold({ of: it.id });
    const [line] = await owner
      .select()
      .from(events)
      .where(and(eq(events.submissionId, it.id), eq(events.act, act)));
    for (const person of [lead, other]) {
      expect(await noticeOf(person, it.id), act).toMatchObject({ reason: "decision" });
      const mailed = (await mailsTo(person)).flatMap(({ eventIds }) => eventIds);
      expect(mailed, act).toContain(line?.id);
    }
    expect(await watching(theirs, it.id), act).toBe(step !== "decline");
  }
});

test("a reminder is for the invited leads, and the end for whoever invited", async ({ given }) => {
  const { it, council, lead, theirs } = await scene(given);
  await given.invitation(it, council, { by: lead, daysAgo: 8 });
  const late = await given.organisation({ pilots: ["durham"] });
  await given.invitation(it, late, { by: lead, daysAgo: 15 });
  await keepTimeOfInvitations();
  await tellUntold({ of: it.id });
  expect(await noticeOf(theirs, it.id)).toMatchObject({ reason: "waiting", count: 1 });
  expect(await mailsTo(theirs)).toHaveLength(1);
  expect(await noticeOf(lead, it.id)).toMatchObject({ reason: "decision" });
});

test("a seat outlives the person: a partner's later lead is told of decisions, and nobody of an organisation that left", async ({
  given,
}) => {
  const council = await given.organisation({ type: "council" });
  const trust = await given.organisation({ type: "health" });
  const it = await given.project({ state: "in-delivery", partners: [council, trust] });
  const before = await given.person({ of: council });
  await given.watch(it, before);
  await owner
    .update(memberships)
    .set({ endedAt: portalNow() })
    .where(eq(memberships.personId, before.id));
  const [later, deaf, helper, left] = [
    await given.person({ of: council }),
    await given.person({ of: council }),
    await given.person({ of: council, duties: ["contributor"] }),
    await given.person({ of: trust }),
  ];
  const reason = "The building is let.";
  const part = (await partsOf(it.id)).find(({ organisationId }) => organisationId === trust.id);
  await movePartnership(left, part?.id ?? "", "leave", { reason, leavesOn: null });
  await tellUntold({ of: it.id });
  await setWatch(deaf, it.id, false);
  const lead = await given.person({ of: it.organisation });
  expect(await moveProject(lead, it.id, "withdraw", { reason }, it)).toMatchObject({ done: true });
  await tellUntold({ of: it.id });
  expect(await noticeOf(later, it.id)).toMatchObject({ reason: "decision", count: 1 });
  expect(await mailsTo(later)).toHaveLength(1);
  for (const person of [before, deaf, helper, left])
    expect(await noticeOf(person, it.id)).toBeNull();
});

test("what only changes is no matter of every seat", async ({ given }) => {
  const council = await given.organisation({ type: "council" });
  const it = await given.project({ state: "in-delivery", partners: [council] });
  const theirs = await given.person({ of: council });
  const place = { id: it.id, row: it.plan.ours, version: 1 };
  await reachMilestone(await given.person({ of: it.organisation }), place, "2009-10-12");
  await tellUntold({ of: it.id });
  expect(await noticeOf(theirs, it.id)).toBeNull();
});

const partsOf = (id: string) =>
  owner.select().from(partnerships).where(eq(partnerships.submissionId, id));
