import { and, eq, isNull, max, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Consequence } from "@/db/queries/barrier-consequences";
import type { Facts } from "@/db/queries/barrier-moves";
import { readDraft, rowsOf } from "@/db/queries/barrier-rows";
import { saveDetails } from "@/db/queries/barriers";
import { areListed, notListed } from "@/db/queries/lookups";
import { questions } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import type { BarrierField } from "@/lib/barrier-fields";
import type { StepInput } from "@/lib/barrier-step-inputs";
import { type Change, changesBetween } from "@/lib/changes";
import { refused } from "@/lib/outcome";

type Value = string | string[] | null;

/** Puts a question on each named field; `before` keeps what stood there. */
export async function askQuestions(
  tx: Transaction,
  viewer: Asker,
  { id }: Facts,
  { questions: asked, replyBy }: StepInput<"ask">,
): Promise<Consequence> {
  const found = await readDraft(tx, id);
  if (!found) return refused("It is not there.");
  const [last] = await tx
    .select({ round: max(questions.round) })
    .from(questions)
    .where(eq(questions.submissionId, id));
  await tx.insert(questions).values(
    asked.map(({ field, words }) => ({
      submissionId: id,
      round: (last?.round ?? 0) + 1,
      field,
      words,
      replyBy,
      before: found.draft[field as BarrierField] as Value,
      askedById: viewer.personId,
    })),
  );
  return {
    done: true,
    also: { dueOn: replyBy },
    event: { details: { replyBy, questions: String(asked.length) } },
  };
}

/** Each question is answered by a changed field, by words, or by both; no other field may change. */
export async function answerQuestions(
  tx: Transaction,
  _viewer: Asker,
  { id, organisationId }: Facts,
  { draft, answers }: StepInput<"reply">,
): Promise<Consequence> {
  const open = await tx
    .select()
    .from(questions)
    .where(and(eq(questions.submissionId, id), isNull(questions.answeredAt)));
  const found = await readDraft(tx, id);
  if (!found) return refused("It is not there.");
  const flagged = open.map((question) => question.field);
  const after = { ...found.draft, ...pick(draft, flagged) };
  if (!(await areListed(tx, after))) return notListed;
  const changes: Change[] = changesBetween(found.draft, after);
  const changed = changes.map((change) => change.field);
  const silent = open.filter(
    (question) => !changed.includes(question.field) && !answers[question.id]?.trim(),
  );
  if (silent.length > 0)
    return refused("Answer each question, or change the field that it asks about.");
  await saveDetails(tx, id, organisationId, after);
  const replies = open.map(({ id: question, field }) => ({
    id: question,
    after: after[field as BarrierField] ?? null,
    answer: answers[question]?.trim() || null,
  }));
  const answered = await tx
    .update(questions)
    .set({ after: sql`reply.after`, answer: sql`reply.answer` })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(replies)}::jsonb) as reply(id uuid, after jsonb, answer text)`,
    )
    .where(eq(questions.id, sql`reply.id`))
    .returning({ id: questions.id });
  if (answered.length !== open.length)
    return refused("The questions have changed. Read them again.");
  return { done: true, also: { ...rowsOf(after).submission, dueOn: null }, event: { changes } };
}

const pick = (draft: Record<string, unknown>, fields: readonly string[]) =>
  Object.fromEntries(
    fields.filter((field) => field in draft).map((field) => [field, draft[field]]),
  );
