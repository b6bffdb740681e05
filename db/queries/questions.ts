import { and, asc, desc, eq, isNull, max, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Consequence } from "@/db/queries/moves";
import { people, questions } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { type Change, changesBetween } from "@/lib/changes";
import { type Refusal, refused } from "@/lib/outcome";

type Draft = Record<string, unknown>;
type Asked = { questions: { field: string; words: string }[]; replyBy: string };

/** Puts a question on each named field; `before` keeps what stood there. */
export async function putQuestions(
  tx: Transaction,
  viewer: Asker,
  id: string,
  draft: Draft,
  { questions: asked, replyBy }: Asked,
): Promise<Consequence> {
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
      before: draft[field] ?? null,
      askedById: viewer.personId,
    })),
  );
  return {
    done: true,
    also: { dueOn: replyBy },
    event: { details: { replyBy, questions: String(asked.length) } },
  };
}

export function listOpenQuestions(tx: Transaction, id: string) {
  return tx
    .select()
    .from(questions)
    .where(and(eq(questions.submissionId, id), isNull(questions.answeredAt)));
}

type Answering = {
  open: Awaited<ReturnType<typeof listOpenQuestions>>;
  /** What stood in each field when it was asked about, and what stands there now. */
  before: Draft;
  after: Draft;
  /** In words, by question. */
  answers: Record<string, string>;
};

/** Answers each open question, by what changed in its field or in words; gives what changed. */
export async function answerQuestions(
  tx: Transaction,
  { open, before, after, answers }: Answering,
): Promise<{ changes: Change[] } | Refusal> {
  const changes = changesBetween(before, after);
  const changed = changes.map((change) => change.field);
  const silent = open.filter(({ id, field }) => !changed.includes(field) && !answers[id]?.trim());
  if (silent.length > 0)
    return refused("Answer each question, or change the field that it asks about.");
  const replies = open.map(({ id, field }) => ({
    id,
    after: after[field] ?? null,
    answer: answers[id]?.trim() || null,
  }));
  const answered = await tx
    .update(questions)
    .set({ after: sql`reply.after`, answer: sql`reply.answer` })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(replies)}::jsonb) as reply(id uuid, after jsonb, answer text)`,
    )
    .where(eq(questions.id, sql`reply.id`))
    .returning({ id: questions.id });
  return answered.length === open.length
    ? { changes }
    : refused("The questions have changed. Read them again.");
}

/** Every question with its answer, the last round on top. */
export function listQuestions(tx: Transaction, id: string) {
  return tx
    .select({
      id: questions.id,
      round: questions.round,
      field: questions.field,
      words: questions.words,
      replyBy: questions.replyBy,
      before: questions.before,
      after: questions.after,
      answer: questions.answer,
      askedBy: people.name,
      askedAt: questions.askedAt,
      answeredAt: questions.answeredAt,
    })
    .from(questions)
    .innerJoin(people, eq(people.id, questions.askedById))
    .where(eq(questions.submissionId, id))
    .orderBy(desc(questions.round), asc(questions.askedAt), asc(questions.id));
}
export type Question = Awaited<ReturnType<typeof listQuestions>>[number];
