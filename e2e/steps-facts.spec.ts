import { expect, test } from "@playwright/test";
import { eq, type SQL, sql } from "drizzle-orm";
import { columnsOfFields } from "@/db/barrier-columns";
import { owner } from "@/db/client";
import { wordColumns } from "@/db/field-columns";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { affectUs } from "@/db/queries/effects";
import { barriers, partnerships, questions, submissions } from "@/db/schema";
import { inContext, wrote } from "@/e2e/access-context";
import { answer, moveTo } from "@/e2e/access-statements";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import { barrierFieldNames } from "@/lib/barrier-fields";
import type { BarrierState } from "@/lib/barriers";

/** Whether bare SQL by this person, as the role of a request, wrote what the last statement says. */
const writes = (by: Person, ...statements: SQL[]) =>
  inContext(
    { person: by.id, organisation: by.organisationId ?? undefined },
    (tx) => wrote(tx, statements),
    // Other tests submit meanwhile, and take numbers from the same counter.
    "read committed",
  );

/** Another value of the same type, for any column that holds words. */
const changeOf: Record<string, string> = {
  pilot: "(array['durham'])[1]",
  pilots: "pilots || '{croydon}'::text[]",
  audience: "'all-pilots'",
  codes: "'{ACCT-SPLIT}'",
  bodies: "'{HCA}'",
  streams: "'{esf}'",
  asks: "'{waive}'",
  nature: "'guidance'",
  level: "'eu'",
  since: "'2001-01-01'",
  people: "7",
  people_a_year: "7",
  people_period: "'term'",
  cost: "7",
  cost_a_year: "7",
  cost_period: "'term'",
};

test("in a draft all words change; then only what the last round of questions asks about", async () => {
  const draft = await given.barrier();
  const contributor = draft.author;
  for (const change of everyChange(draft.id))
    expect(await writes(contributor, change.statement), change.column).toBe(true);
  const it = await given.barrier({ state: "needs-information" });
  for (const field of barrierFieldNames) {
    await owner.update(questions).set({ field }).where(eq(questions.submissionId, it.id));
    const asked = Object.entries(columnsOfFields[field]).flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`),
    );
    for (const { column, statement } of everyChange(it.id))
      expect(await writes(it.author, statement), `${field} asked, ${column} changed`).toBe(
        asked.includes(column),
      );
  }
});

test("a question of an earlier round unlocks nothing, and what was answered is not answered again", async () => {
  const it = await given.barrier({ state: "needs-information" });
  await owner
    .update(questions)
    .set({ answer: "Forty", answeredAt: new Date(), answeredById: it.author.id })
    .where(eq(questions.submissionId, it.id));
  const change = (column: string) =>
    sql`update barriers set ${sql.raw(column)} = 'x' where id = ${it.id} returning 1`;
  expect(await writes(it.author, answer(it.id))).toBe(false);
  await owner.insert(questions).values({
    submissionId: it.id,
    round: 2,
    field: "happens",
    words: "When?",
    replyBy: "2009-12-01",
    askedById: it.officer.id,
  });
  expect(await writes(it.author, change("stops"))).toBe(false);
  expect(await writes(it.author, change("happens"))).toBe(true);
});

test("a reply answers every question, by words or by a change", async () => {
  const it = await given.barrier({ state: "needs-information" });
  const reply = moveTo(it.id, "submitted");
  const after = (words: string) =>
    sql`update questions set after = to_jsonb(${words}::text) where submission_id = ${it.id} returning 1`;
  expect(await writes(it.author, reply)).toBe(false);
  expect(await writes(it.author, after(it.draft.stops), reply)).toBe(false);
  expect(await writes(it.author, after("Forty"), reply)).toBe(true);
  expect(await writes(it.author, answer(it.id), reply)).toBe(true);
  await owner.insert(questions).values({
    submissionId: it.id,
    round: 1,
    field: "happens",
    words: "When?",
    replyBy: "2009-12-01",
    askedById: it.officer.id,
  });
  const one = sql`update questions set answer = 'x' where submission_id = ${it.id} and field = 'stops' returning 1`;
  expect(await writes(it.author, one, reply)).toBe(false);
  expect(await writes(it.author, answer(it.id), reply)).toBe(true);
});

test("it is appealed once, whatever was written of it", async () => {
  const it = await given.barrier({ state: "out-of-scope" });
  const lead = await given.person({ of: it.organisation });
  const appeal = moveTo(it.id, "submitted");
  expect(await writes(it.author, appeal)).toBe(false);
  expect(await writes(lead, appeal)).toBe(true);
  const outcome = await moveBarrier(lead, it.id, "appeal", { reason: "x" }, { version: 3 });
  expect(outcome).toMatchObject({ done: true });
  const [row] = await owner.select().from(barriers).where(eq(barriers.id, it.id));
  expect(row?.appealedAt).not.toBeNull();
  await owner.update(submissions).set({ state: "out-of-scope" }).where(eq(submissions.id, it.id));
  const forgotten = sql`update barriers set appealed_at = null where id = ${it.id} returning 1`;
  expect(await writes(lead, forgotten, appeal)).toBe(false);
});

test("the only organisation on it resolves nothing, and who resolved it confirms nothing", async () => {
  const of = await given.organisation();
  const lead = await given.person({ of });
  const it = await given.barrier({ state: "open", organisation: of, takenBy: of });
  const resolve = moveTo(it.id, "pending-check");
  const confirm = moveTo(it.id, "closed-resolved");
  expect(await writes(lead, resolve)).toBe(false);
  const other = await given.person({ of: await given.organisation() });
  expect(await affectUs(other, it.id, figures)).toMatchObject({ done: true });
  expect(await writes(lead, resolve)).toBe(true);
  const by = (whom: string) =>
    sql`update barriers set resolved_by_id = ${sql.raw(whom)} where id = ${it.id} returning 1`;
  const others = by(`'${other.organisationId}'`);
  expect(await writes(lead, others, resolve, others, by("null"), confirm)).toBe(false);
  const resolved = { changed: "The two auditors met", proof: "A letter" };
  expect(
    await moveBarrier(lead, it.id, "resolve", resolved, { version: it.version }),
  ).toMatchObject({ done: true });
  expect(await writes(lead, confirm)).toBe(false);
  expect(await writes(other, confirm)).toBe(true);
  await owner
    .update(partnerships)
    .set({ state: "left" })
    .where(eq(partnerships.submissionId, it.id));
  expect(await writes(other, confirm)).toBe(false);
});

test("a draft with an answer missing is not submitted", async () => {
  for (const missing of ["title", "happens", "stops", "ask_words", "evidence"]) {
    const it = await given.barrier();
    const lead = await given.person({ of: it.organisation });
    const submit = moveTo(it.id, "submitted");
    const table = missing === "title" ? "submissions" : "barriers";
    await owner.execute(sql.raw(`update ${table} set ${missing} = '' where id = '${it.id}'`));
    expect(await writes(lead, submit), missing).toBe(false);
    if (missing !== "evidence") continue;
    await given.attachment(it, it.author);
    expect(await writes(lead, submit)).toBe(true);
  }
  for (const missing of ["codes", "bodies", "asks"]) {
    const it = await given.barrier();
    const lead = await given.person({ of: it.organisation });
    const emptied = sql`update barriers set ${sql.raw(missing)} = '{}' where id = ${it.id} returning 1`;
    expect(await writes(lead, moveTo(it.id, "submitted")), missing).toBe(true);
    expect(await writes(lead, emptied, moveTo(it.id, "submitted")), missing).toBe(false);
  }
});

test("it is taken forward by the support team or by an organisation that is on it", async () => {
  const it = await given.barrier({ state: "submitted" });
  const stranger = await given.organisation();
  const accepted = (by: string | null) =>
    sql`update barriers set severity = 'low', taken_by_id = ${by} where id = ${it.id} returning 1`;
  const accept = moveTo(it.id, "open");
  expect(await writes(it.officer, accepted(stranger.id), accept)).toBe(false);
  expect(await writes(it.officer, accepted(it.organisation.id), accept)).toBe(true);
  expect(await writes(it.officer, accepted(null), accept)).toBe(true);
});

test("a barrier is merged only into one that can take it in", async () => {
  const it = await given.barrier({ state: "submitted" });
  const merge = moveTo(it.id, "merged");
  for (const [state, may] of [
    ["draft", false],
    ["submitted", true],
    ["open", true],
    ["closed-resolved", false],
    ["withdrawn", false],
  ] as [BarrierState, boolean][]) {
    const into = await given.barrier({ state });
    const merged = sql`update barriers set merged_into_id = ${into.id} where id = ${it.id} returning 1`;
    expect(await writes(it.officer, merged, merge), state).toBe(may);
  }
});

function everyChange(id: string) {
  return (["submissions", "barriers", "effects"] as const).flatMap((table) =>
    wordColumns(table).map((column) => {
      const to = changeOf[column] ?? `coalesce(${column}, '') || '!'`;
      const version = table === "submissions" ? ", version = version + 1" : "";
      const key = table === "effects" ? "submission_id" : "id";
      const also = column === "pilot" ? ", pilots = pilots || '{durham}'::text[]" : "";
      return {
        column: `${table}.${column}`,
        statement: sql.raw(
          `update ${table} set ${column} = ${to}${also}${version} where ${key} = '${id}' returning 1`,
        ),
      };
    }),
  );
}

const figures = {
  people: 40,
  peopleWho: "",
  peoplePeriod: "year" as const,
  cost: null,
  costBasis: "",
  costPeriod: "year" as const,
  evidence: "We turn them away too.",
};
