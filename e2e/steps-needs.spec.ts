import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findBarrier } from "@/db/queries/barrier-detail";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { findDraft, updateBarrier } from "@/db/queries/barriers";
import { affectUs } from "@/db/queries/effects";
import { questions } from "@/db/schema";
import { inputFor } from "@/e2e/access-inputs";
import { printOf } from "@/e2e/access-prints";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import { askInput, barrierStepInputs, type SimpleStep } from "@/lib/barrier-step-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";
import { parseForm } from "@/lib/form";

/** What workflows.md 1.1 asks for at each step, by the names of the form's fields. */
const needs: Record<string, string> = {
  accept: "severity theme takenBy words",
  merge: "target reason",
  decline: "reason pointer",
  appeal: "reason",
  resolve: "changed proof",
  escalate: "to contact ask dueOn",
  respond: "outcome words receivedOn",
  chase: "words",
  confirm: "words",
  dispute: "reason",
  close: "reason residual workaround",
  reopen: "evidence",
  withdraw: "reason",
};

test("a step whose words are left out names each that is missing", () => {
  for (const [step, fields] of Object.entries(needs)) {
    const { state } = parseForm(barrierStepInputs[step as SimpleStep], new FormData());
    expect(Object.keys(state?.errors ?? {}).sort(), step).toEqual(fields.split(" ").sort());
  }
  const { state } = parseForm(askInput, new FormData());
  expect(Object.keys(state?.errors ?? {})).toEqual(["replyBy"]);
  const dated = new FormData();
  for (const [name, value] of [
    ["replyBy-day", "4"],
    ["replyBy-month", "12"],
    ["replyBy-year", "2009"],
  ] as const)
    dated.set(name, value);
  expect(parseForm(askInput, dated).state?.message).toContain("at least one question");
});

const blank: Partial<BarrierDraft>[] = [
  { codes: [] },
  { bodies: [] },
  { happens: "" },
  { stops: "" },
  { asks: [] },
  { askWords: "" },
  { evidence: "" },
];

test("a barrier is not submitted while something that submitting needs is missing", async () => {
  for (const draft of blank) {
    const it = await given.barrier({ draft });
    const lead = await given.person({ of: it.organisation });
    expect(await take(lead, it, "submit"), JSON.stringify(draft)).toMatchObject({ why: "refused" });
  }
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
