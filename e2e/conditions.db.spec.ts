import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { meetCondition, reopenCondition } from "@/db/queries/condition-changes";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProject } from "@/db/queries/project-moves";
import { conditions, events, partnerships, submissions } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { inContext, wrote } from "@/e2e/access-context";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import { mailsTo, noticeOf } from "@/e2e/told";
import { endorseInput } from "@/lib/conditions";
import { parseForm } from "@/lib/form";
import { conditionStates, type ProjectState } from "@/lib/projects";

const met = { how: "The lease is signed.", metOn: "2009-10-12" };
const doubt = { reason: "It is not signed by both." };

async function arrange(state: ProjectState) {
  const council = await given.organisation();
  const it = await given.project({ state, partners: [council, await given.organisation()] });
  if (state === "in-review") await given.review(it);
  return {
    it,
    council,
    lead: await given.person({ of: it.organisation }),
    theirs: await given.person({ of: council, duties: ["contributor"] }),
    reviewer: await given.person({ role: "reviewer" }),
    reviewLead: await given.person({ role: "review-lead" }),
  };
}

const conditionsOf = (id: string) =>
  owner.select().from(conditions).where(eq(conditions.submissionId, id));

test("an endorsement asks only organisations that are on it, and leaves nothing where it is refused", async () => {
  const { it, council, reviewLead, theirs } = await arrange("in-review");
  const elsewhere = await given.organisation();
  const ask = (organisationId: string) =>
    moveProject(
      reviewLead,
      it.id,
      "endorse",
      {
        reason: "Sound.",
        conditions: [{ organisationId, words: "Name the rooms.", dueOn: "2009-12-01" }],
      },
      it,
    );
  expect(await ask(elsewhere.id)).toMatchObject({ why: "refused" });
  expect(await conditionsOf(it.id)).toEqual([]);
  expect(await ask(council.id)).toMatchObject({ done: true });
  const [condition] = await conditionsOf(it.id);
  expect(condition).toMatchObject({ organisationId: council.id, metOn: null, version: 1 });
  const [line] = await owner
    .select()
    .from(events)
    .where(and(eq(events.submissionId, it.id), eq(events.act, "condition-set")));
  expect(line).toMatchObject({
    subjectId: condition?.id,
    personId: reviewLead.id,
    reason: "Name the rooms.",
    details: { organisation: council.name, toBeMetBy: "2009-12-01" },
  });
  await tellUntold({ of: it.id });
  expect(await noticeOf(theirs, it.id)).toMatchObject({ reason: "waiting" });
  expect(await mailsTo(theirs)).toMatchObject([{ reason: "waiting" }]);
});

test("the database takes conditions with the endorsement alone, of organisations on it alone", async () => {
  const { it, council, reviewLead, reviewer } = await arrange("in-review");
  const elsewhere = await given.organisation();
  const endorse = sql`update submissions set state = 'endorsed', version = version + 1 where id = ${it.id} returning 1`;
  const set = (of: { id: string }) =>
    sql`insert into conditions (submission_id, organisation_id, words, due_on)
      values (${it.id}, ${of.id}, 'x', '2009-12-01') returning 1`;
  const tried = (person: Person, ...statements: (typeof endorse)[]) =>
    inContext({ person: person.id }, (tx) => wrote(tx, statements), "read committed");
  expect(await tried(reviewLead, endorse, set(council))).toBe(true);
  expect(await tried(reviewLead, endorse, set(elsewhere))).toBe(false);
  expect(await tried(reviewLead, set(council))).toBe(false);
  expect(await tried(reviewer, set(council))).toBe(false);
});

test("a change of scope is endorsed with conditions, and refused without any", async () => {
  const { it, council, reviewLead } = await arrange("change-in-review");
  await given.review(it);
  const set = sql`insert into conditions (submission_id, organisation_id, words, due_on)
    values (${it.id}, ${council.id}, 'x', '2009-12-01') returning 1`;
  const decided = (decision: string) => [
    sql`update scopes set decision = ${decision} where submission_id = ${it.id} returning 1`,
    sql`update submissions set state = 'in-delivery', version = version + 1 where id = ${it.id} returning 1`,
  ];
  const tried = (...statements: (typeof set)[]) =>
    inContext({ person: reviewLead.id }, (tx) => wrote(tx, statements), "read committed");
  expect(await tried(...decided("refused"), set)).toBe(false);
  expect(await tried(...decided("refused"))).toBe(true);
  expect(await tried(...decided("endorsed"), set)).toBe(true);
  const asked = { organisationId: council.id, words: "Name the rooms.", dueOn: "2009-12-01" };
  const elsewhere = { ...asked, organisationId: (await given.organisation()).id };
  const endorse = (one: typeof asked) =>
    moveProject(reviewLead, it.id, "endorse-change", { reason: "Sound.", conditions: [one] }, it);
  expect(await endorse(elsewhere)).toMatchObject({ why: "refused" });
  expect(await endorse(asked)).toMatchObject({ done: true });
  expect(await conditionsOf(it.id)).toMatchObject([{ ...asked, metOn: null }]);
});

for (const state of conditionStates)
  test(`a condition is met by whom it asks and opened again by a reviewer: ${state}`, async () => {
    const { it, council, lead, theirs, reviewer, reviewLead } = await arrange(state);
    const { id: row } = await given.condition(it, council);
    const stranger = await given.person({ of: await given.organisation() });
    const at = (version: number) => ({ id: it.id, row, version });
    for (const nobody of [stranger, reviewer, reviewLead])
      expect((await meetCondition(nobody, at(1), met)).done).toBe(false);
    expect(await meetCondition(theirs, at(2), met)).toMatchObject({ why: "stale" });
    expect(await reopenCondition(reviewer, at(1), doubt)).toMatchObject({ message: "It is open." });
    expect(await meetCondition(theirs, at(1), met)).toMatchObject({ done: true });
    expect(await meetCondition(lead, at(2), met)).toMatchObject({ message: "It is met already." });
    expect(await conditionsOf(it.id)).toMatchObject([{ ...met, metById: theirs.id, version: 2 }]);
    for (const nobody of [theirs, lead])
      expect((await reopenCondition(nobody, at(2), doubt)).done).toBe(false);
    expect(await reopenCondition(reviewer, at(2), doubt)).toMatchObject({ done: true });
    const open = { metOn: null, metById: null, how: "", reopened: doubt.reason, version: 3 };
    expect(await conditionsOf(it.id)).toMatchObject([open]);
    const request = randomUUID();
    const again = [1, 2].map(() => meetCondition(lead, { ...at(3), request }, met));
    for (const outcome of await Promise.all(again)) expect(outcome).toMatchObject({ done: true });
    const kept = { ...met, metById: lead.id, reopened: "", version: 4 };
    expect(await conditionsOf(it.id)).toMatchObject([kept]);
  });

for (const state of ["draft", "submitted", "in-review", "completed", "withdrawn"] as const)
  test(`a condition is neither met nor opened again: ${state}`, async () => {
    const { it, council, lead, reviewer } = await arrange(state);
    const open = await given.condition(it, council);
    const done = await given.condition(it, council, { metBy: lead });
    const at = (row: string) => ({ id: it.id, row, version: 1 });
    expect((await meetCondition(lead, at(open.id), met)).done).toBe(false);
    expect((await reopenCondition(reviewer, at(done.id), doubt)).done).toBe(false);
    expect((await conditionsOf(it.id)).map(({ version }) => version)).toEqual([1, 1]);
  });

test("who has left meets nothing any more, and the lead partner does instead", async () => {
  const { it, council, lead, theirs } = await arrange("in-delivery");
  const { id: row } = await given.condition(it, council);
  const [part] = await owner
    .select()
    .from(partnerships)
    .where(and(eq(partnerships.submissionId, it.id), eq(partnerships.organisationId, council.id)));
  const leader = await given.person({ of: council });
  await movePartnership(leader, part?.id ?? "", "leave", { reason: "We close in May." });
  const at = { id: it.id, row, version: 1 };
  expect((await meetCondition(theirs, at, met)).done).toBe(false);
  expect(await meetCondition(lead, at, met)).toMatchObject({ done: true });
});

test("no project is completed with an open condition, whoever doubts it at that moment", async () => {
  const { lead, reviewer, it: first, council } = await arrange("in-delivery");
  await given.condition(first, council);
  const lessons = { lessons: "Begin with the keys." };
  expect(await moveProject(lead, first.id, "complete", lessons, first)).toMatchObject({
    message: "Meet every condition of the endorsement first: 1 is open.",
  });
  const context = { person: lead.id, organisation: lead.organisationId ?? undefined };
  const byHand = [
    sql`update projects set lessons = 'x' where id = ${first.id} returning 1`,
    sql`update submissions set state = 'completed', version = version + 1 where id = ${first.id} returning 1`,
  ];
  expect(await inContext(context, (tx) => wrote(tx, byHand), "read committed")).toBe(false);
  for (let run = 0; run < 10; run += 1) {
    const it = await given.project({
      state: "in-delivery",
      organisation: first.organisation,
      partners: [council],
    });
    const { id: row } = await given.condition(it, council, { metBy: lead });
    const [ended, doubted] = await Promise.all(
      [
        moveProject(lead, it.id, "complete", lessons, it),
        reopenCondition(reviewer, { id: it.id, row, version: 1 }, doubt),
      ].map((outcome) => outcome.catch(() => ({ done: false }))),
    );
    expect(ended?.done && doubted?.done).toBe(false);
    const [now] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
    const [condition] = await conditionsOf(it.id);
    expect(now?.state === "completed" && condition?.metOn === null).toBe(false);
  }
});

test("a condition has its three answers or none", () => {
  const form = new FormData();
  form.set("reason", "Sound.");
  form.set("condition-1-words", "  ");
  expect(parseForm(endorseInput, form).data).toEqual({ reason: "Sound.", conditions: [] });
  form.set("reason", " ");
  form.set("condition-3-dueOn-day", "12");
  expect(parseForm(endorseInput, form).state?.errors).toEqual({
    reason: ["Enter why it is endorsed"],
    "condition-3-words": ["Enter what must be met, or leave this condition empty"],
    "condition-3-organisationId": ["Choose who is to meet it"],
    "condition-3-dueOn": [
      "Enter a real date for the condition: the month and the year are missing",
    ],
  });
});
