import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findBarrier } from "@/db/queries/barrier-detail";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { findDraft, updateBarrier } from "@/db/queries/barriers";
import { affectUs } from "@/db/queries/effects";
import { moveProject } from "@/db/queries/project-moves";
import { milestones, outcomes, questions, risks } from "@/db/schema";
import { inputFor } from "@/e2e/access-inputs";
import { printOf } from "@/e2e/access-prints";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import type { ProjectWish } from "@/e2e/given-project";
import type { BarrierStep } from "@/lib/barrier-steps";

const withPartner = async (wish: ProjectWish = {}) =>
  given.project({ partners: [await given.organisation()], ...wish });
const without = (rows: typeof milestones | typeof outcomes | typeof risks) => async () => {
  const it = await withPartner();
  await owner.delete(rows).where(eq(rows.submissionId, it.id));
  return it;
};

/** A draft of each kind for each thing that submitting it needs, which it lacks, and one that is whole. */
const drafts = {
  barrier: {
    submit: (lead: Person, it: At) => take(lead, it, "submit"),
    whole: () => given.barrier(),
    lacking: {
      codes: () => given.barrier({ draft: { codes: [] } }),
      bodies: () => given.barrier({ draft: { bodies: [] } }),
      happens: () => given.barrier({ draft: { happens: "" } }),
      stops: () => given.barrier({ draft: { stops: "" } }),
      asks: () => given.barrier({ draft: { asks: [] } }),
      askWords: () => given.barrier({ draft: { askWords: "" } }),
      evidence: () => given.barrier({ draft: { evidence: "" } }),
    },
  },
  project: {
    submit: (lead: Person, it: At) => moveProject(lead, it.id, "submit", {}, it),
    whole: withPartner,
    lacking: {
      aim: () => withPartner({ draft: { aim: "" } }),
      whoFor: () => withPartner({ draft: { whoFor: "" } }),
      startsOn: () => withPartner({ draft: { startsOn: null } }),
      endsOn: () => withPartner({ draft: { endsOn: null } }),
      funding: () => withPartner({ draft: { funding: null } }),
      sharing: () => withPartner({ draft: { sharing: null } }),
      milestones: without(milestones),
      outcomes: without(outcomes),
      risks: without(risks),
      partners: () => given.project(),
    },
  },
};

for (const [kind, { submit, whole, lacking }] of Object.entries(drafts))
  test(`a ${kind} is not submitted while something that submitting needs is missing`, async () => {
    for (const [what, draft] of Object.entries(lacking)) {
      const it = await draft();
      const lead = await given.person({ of: it.organisation });
      expect(await submit(lead, it), what).toMatchObject({ why: "refused" });
    }
    const it = await whole();
    const lead = await given.person({ of: it.organisation });
    expect(await submit(lead, it)).toMatchObject({ done: true });
  });

test("a file is evidence, unless it came with a comment", async () => {
  const talkedOf = await given.barrier({ draft: { evidence: "" } });
  const said = await given.comment(talkedOf, talkedOf.author);
  await given.attachment(talkedOf, talkedOf.author, { commentId: said.id });
  const itsLead = await given.person({ of: talkedOf.organisation });
  expect(await take(itsLead, talkedOf, "submit")).toMatchObject({ why: "refused" });
  const withFile = await given.barrier({ draft: { evidence: "" } });
  await given.attachment(withFile, withFile.author);
  const lead = await given.person({ of: withFile.organisation });
  expect(await take(lead, withFile, "submit")).toMatchObject({ done: true });
});

test("only the fields that were asked about unlock, and each is answered", async () => {
  const it = await given.barrier({ state: "needs-information" });
  const before = await printOf(it.id);
  const other = { ...it.draft, happens: "Something else altogether." };
  expect(await updateBarrier(it.author, it.id, other, it.version)).toMatchObject({ done: false });
  const silent = { draft: {}, answers: {} };
  expect(await move(it.author, it, "reply", silent)).toMatchObject({ why: "refused" });
  expect(await printOf(it.id)).toBe(before);
  const [asked] = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const emptied = { draft: { ...it.draft, stops: "" }, answers: { [asked?.id ?? ""]: "Nobody." } };
  expect(await move(it.author, it, "reply", emptied)).toMatchObject({
    message: "Enter what the barrier stops.",
  });
  expect(await printOf(it.id)).toBe(before);
  const answered = { draft: { ...other, stops: "It keeps 400 adults away." }, answers: {} };
  expect(await move(it.author, it, "reply", answered)).toMatchObject({ done: true });
  const found = await findDraft(it.author, it.id);
  expect(found?.draft).toEqual({ ...it.draft, stops: "It keeps 400 adults away." });
  const [question] = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  expect(question).toMatchObject({
    after: "It keeps 400 adults away.",
    answeredById: it.author.id,
  });
});

test("a barrier is merged with all its organisations and figures, and never into what cannot take it", async () => {
  const partner = await given.organisation({ pilots: ["croydon"] });
  const it = await given.barrier({ state: "submitted", partners: [partner] });
  const officer = it.officer;
  const draft = await given.barrier();
  const closed = await given.barrier({ state: "closed-resolved" });
  for (const target of [it.id, draft.id, closed.id, "KEN-B-9999", "", "' or true --"])
    expect(
      await move(officer, it, "merge", { target, reason: "One and the same" }),
      target,
    ).toMatchObject({
      why: "refused",
    });
  const into = await given.barrier({ state: "open" });
  expect(await take(officer, it, "merge", into)).toMatchObject({ done: true });
  const [from, taken] = await Promise.all([
    findBarrier(officer, it.id),
    findBarrier(officer, into.id),
  ]);
  expect(from?.barrier.mergedIntoId).toBe(into.id);
  expect(from?.effects).toHaveLength(2);
  expect(taken?.barrier.affected).toBe(3);
  expect(taken?.facts.members.toSorted()).toEqual(
    [into, it]
      .map((one) => one.organisation.id)
      .concat(partner.id)
      .sort(),
  );
  const lead = await given.person({ of: partner });
  expect((await findBarrier(lead, into.id))?.id).toBe(into.id);
});

test("whoever takes it forward is on it, and what it is put to is there", async () => {
  const it = await given.barrier({ state: "submitted" });
  const elsewhere = await given.organisation();
  const accepted = { severity: "low", theme: "Skills", takenBy: elsewhere.id, words: "Yes" };
  expect(await move(it.officer, it, "accept", accepted)).toMatchObject({ why: "refused" });
  const open = await given.barrier({ state: "open" });
  const put = { contact: "The minister", ask: "May we?", dueOn: "2009-12-04" };
  for (const to of ["body:NOBODY", "board:nowhere", "BIS", "", "body:", "__proto__:BIS"])
    expect(await move(open.officer, open, "escalate", { ...put, to }), to).toMatchObject({
      why: "refused",
    });
});

test("a sole reporter does not check its own resolution: another organisation must be on it", async () => {
  const of = await given.organisation();
  const lead = await given.person({ of });
  const alone = await given.barrier({ state: "open", organisation: of, takenBy: of });
  const refusal = await take(lead, alone, "resolve");
  expect(refusal).toMatchObject({
    why: "refused",
    message: expect.stringContaining("Another organisation"),
  });
  const neighbour = await given.person({ of: await given.organisation() });
  expect(await affectUs(neighbour, alone.id, figures)).toMatchObject({ done: true });
  expect(await take(lead, alone, "resolve")).toMatchObject({ done: true });
  const checked = { id: alone.id, version: alone.version + 1 };
  expect(await take(lead, checked, "confirm")).toMatchObject({ why: "refused" });
  expect(await take(neighbour, checked, "confirm")).toMatchObject({ done: true });
});

test("out of scope is appealed once", async () => {
  const it = await given.barrier({ state: "out-of-scope" });
  const lead = await given.person({ of: it.organisation });
  expect(await take(lead, it, "appeal")).toMatchObject({ done: true });
  expect(await take(it.officer, { id: it.id, version: it.version + 1 }, "decline")).toMatchObject({
    done: true,
  });
  expect(await take(lead, { id: it.id, version: it.version + 2 }, "appeal")).toMatchObject({
    why: "refused",
    message: expect.stringContaining("appealed once"),
  });
});

test("a draft that was withdrawn before it was submitted stays unseen by the support team", async () => {
  const it = await given.barrier({ state: "withdrawn", neverSubmitted: true });
  expect(await findBarrier(it.officer, it.id)).toBeNull();
  expect((await findBarrier(it.author, it.id))?.reference).toBeNull();
});

const figures = {
  people: 40,
  peopleWho: "",
  peoplePeriod: "year" as const,
  cost: null,
  costBasis: "",
  costPeriod: "year" as const,
  evidence: "We turn them away too.",
};

type At = { id: string; version: number };

const move = (by: Person, { id, version }: At, step: BarrierStep, input: unknown) =>
  moveBarrier(by, id, step, input as never, { version });

async function take(by: Person, at: At, step: BarrierStep, into = { id: "" }) {
  return move(by, at, step, await inputFor(step, at, into));
}
