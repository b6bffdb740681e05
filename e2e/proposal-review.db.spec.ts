import { expect, test } from "@playwright/test";
import { and, desc, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { saveContribution } from "@/db/queries/contributions";
import { hashOfTerms } from "@/db/queries/frozen-terms";
import { movePartnership } from "@/db/queries/partnerships";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { reviewSubmission } from "@/db/queries/reviews";
import { contributions, events, frozenTerms, proposals, spendLines } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import { row } from "@/e2e/pool-scene";
import type { ProposalStepInputs } from "@/lib/proposal-step-inputs";
import type { ProposalState } from "@/lib/proposals";
import { type ReviewPart, reviewParts } from "@/lib/reviews";

const because = { reason: "The board asked for it." };

async function scene(state: ProposalState = "shaping") {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const lead = await given.person({ of: council });
  const theirs = await given.person({ of: college });
  const it = await given.proposal({ state, organisation: council, partners: [college] });
  const { id } = it;
  const take = async <Step extends keyof ProposalStepInputs>(
    viewer: Asker,
    step: Step,
    input: ProposalStepInputs[Step],
  ) => {
    const version = (await findProposal(viewer, id))?.version ?? 0;
    return moveProposal(viewer, id, step, input, { version });
  };
  const review = (viewer: Asker, part: ReviewPart) => {
    const scores = reviewParts[part].criteria.map(({ value: criterion }) => ({
      ...{ criterion, score: 3, reason: "It says so." },
    }));
    return reviewSubmission(viewer, id, part, { words: "Sound.", scores });
  };
  const stateNow = async () => (await findProposal(lead, id))?.state;
  return { it, id, council, college, lead, theirs, take, review, stateNow };
}

test("what is submitted stands as it is, by the name of its text, until it is taken back", async () => {
  const { it, id, lead, theirs, take, stateNow } = await scene();
  expect(await take(lead, "submit", { plan: "" })).toMatchObject({ done: true });
  const kept = await owner.select().from(frozenTerms).where(eq(frozenTerms.submissionId, id));
  expect(kept).toHaveLength(1);
  expect(kept[0]?.hash).toBe(hashOfTerms(kept[0]?.terms ?? ""));
  const terms = JSON.parse(kept[0]?.terms ?? "{}");
  expect(terms.contributions).toHaveLength(2);
  expect(terms.hostId).toBe(it.organisation.id);
  const late = await saveContribution(theirs, { id }, { ...row, basis: "august" });
  expect(late).toMatchObject({ done: false, why: "refused" });
  expect(await take(lead, "take-back", because)).toMatchObject({ done: true });
  expect(await stateNow()).toBe("shaping");
  expect(await saveContribution(theirs, { id }, { ...row, basis: "august" })).toMatchObject({
    ...{ done: true },
  });
});

test("the same terms have the same name again, and another name once a figure has changed", async () => {
  const { it, id, lead, take } = await scene();
  const hashes = async () => {
    await take(lead, "submit", { plan: "" });
    const [last] = await owner
      .select({ hash: frozenTerms.hash })
      .from(frozenTerms)
      .where(eq(frozenTerms.submissionId, id))
      .orderBy(desc(frozenTerms.version))
      .limit(1);
    await take(lead, "take-back", because);
    return last?.hash;
  };
  const first = await hashes();
  await owner.update(proposals).set({ aim: "Said in other words" }).where(eq(proposals.id, id));
  expect(await hashes()).toBe(first);
  await owner
    .update(contributions)
    .set({ pence: 7_712_346 })
    .where(eq(contributions.id, it.money.ours));
  expect(await hashes()).not.toBe(first);
});

test("a gap is submitted with a plan only, and another fault not at all", async () => {
  const { it, id, lead, take, stateNow } = await scene();
  const line = eq(spendLines.id, it.money.line);
  await owner.update(spendLines).set({ pence: 90_000_000 }).where(line);
  expect(await take(lead, "submit", { plan: "" })).toMatchObject({ why: "refused", field: "plan" });
  await owner
    .update(contributions)
    .set({ ringFence: "Only for bees" })
    .where(eq(contributions.id, it.money.ours));
  const bees = await take(lead, "submit", { plan: "The county gives more in May." });
  expect(bees).toMatchObject({ done: false, why: "refused" });
  expect(await stateNow()).toBe("shaping");
  await owner
    .update(contributions)
    .set({ ringFence: null })
    .where(eq(contributions.id, it.money.ours));
  const plan = "The county gives more in May.";
  expect(await take(lead, "submit", { plan })).toMatchObject({ done: true });
  const [told] = await owner
    .select({ reason: events.reason })
    .from(events)
    .where(and(eq(events.submissionId, id), eq(events.act, "submit")));
  expect(told?.reason).toBe(plan);
});

test("a review of it and one of its finance come first, and whoever gave the second does not decide", async () => {
  const { lead, theirs, take, review, stateNow } = await scene("submitted");
  const reviewer = await given.person({ role: "reviewer" });
  const [one, other] = [
    await given.person({ role: "review-lead" }),
    await given.person({ role: "review-lead" }),
  ];
  const endorse = (viewer: Asker, signBy = "2009-12-04") =>
    take(viewer, "endorse", { ...because, signBy });
  expect(await take(lead, "start-review", { declared: "yes" })).toMatchObject({ why: "refused" });
  expect(await take(reviewer, "start-review", { declared: "yes" })).toMatchObject({ done: true });
  expect(await endorse(one)).toMatchObject({ why: "refused" });
  expect(await review(reviewer, "whole")).toMatchObject({ done: true });
  expect(await review(reviewer, "finance")).toMatchObject({ why: "refused" });
  expect(await endorse(one)).toMatchObject({ why: "refused" });
  expect(await review(theirs, "finance")).toMatchObject({ why: "refused" });
  expect(await review(one, "finance")).toMatchObject({ done: true });
  expect(await endorse(one)).toMatchObject({ why: "refused" });
  expect(await endorse(reviewer)).toMatchObject({ why: "refused" });
  expect(await endorse(other, "2009-10-14")).toMatchObject({ why: "refused", field: "signBy" });
  expect(await endorse(other)).toMatchObject({ done: true });
  expect(await stateNow()).toBe("awaiting-sign-off");
});

test("a partner that leaves takes it back to shaping; whoever is invited joins only then", async () => {
  for (const state of ["submitted", "in-review", "awaiting-sign-off"] as const) {
    const { it, id, theirs, stateNow } = await scene(state);
    const third = await given.organisation();
    const invitation = await given.invitation(it, third, { by: it.author });
    const newcomer = await given.person({ of: third });
    const joins = () => movePartnership(newcomer, invitation.id, "accept");
    expect(await joins()).toMatchObject({ done: false, why: "refused" });
    const part = (await findProposal(theirs, id))?.partnerships.find(({ isOwn }) => isOwn);
    const left = await movePartnership(theirs, part?.id ?? "", "leave", { reason: "No money" });
    expect(left).toMatchObject({ done: true });
    expect(await stateNow()).toBe("shaping");
    const [told] = await owner
      .select({ act: events.act, from: events.fromState })
      .from(events)
      .where(and(eq(events.submissionId, id), eq(events.act, "reshaped")));
    expect(told).toEqual({ act: "reshaped", from: state });
    expect(await joins()).toMatchObject({ done: true });
  }
});

test("what is not endorsed is revised, and what awaits signatures is taken back to change its terms", async () => {
  for (const [state, step, input] of [
    ["not-endorsed", "revise", {}],
    ["awaiting-sign-off", "amend", because],
  ] as const) {
    const { it, lead, theirs, take, stateNow } = await scene(state);
    expect(await take(theirs, step, input as never)).toMatchObject({ why: "refused" });
    expect(await take(it.officer, step, input as never)).toMatchObject({ why: "refused" });
    expect(await take(lead, step, input as never)).toMatchObject({ done: true });
    expect(await stateNow()).toBe("shaping");
  }
});
