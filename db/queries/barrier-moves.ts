import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { consequences } from "@/db/queries/barrier-consequences";
import { mover } from "@/db/queries/moves";
import { reportersOf } from "@/db/queries/partnerships";
import { barriers, questions, submissions } from "@/db/schema";
import type { BarrierStepInputs } from "@/lib/barrier-step-inputs";
import { type BarrierFacts, nextStep } from "@/lib/barrier-steps";
import type { BarrierState } from "@/lib/barriers";
import type { Standing } from "@/lib/standings";

/** A barrier one step on; one merge at a time, since a merge locks two. */
export const moveBarrier = mover<BarrierStepInputs, Facts>({
  find: findFacts,
  next: nextStep,
  consequences,
  lockFirst: async (tx, step) =>
    step === "merge" && (await tx.execute(sql`select pg_advisory_xact_lock(20090402)`)),
});

export type Facts = BarrierFacts & {
  id: string;
  version: number;
  organisationId: string;
  members: string[];
  reporters: string[];
  takenById: string | null;
};

/** What `nextStep` must know, read under the viewer's policies. */
export async function findFacts(tx: Transaction, id: string): Promise<Facts | null> {
  const [row] = await tx
    .select({
      id: submissions.id,
      version: submissions.version,
      state: sql<BarrierState>`${submissions.state}`,
      organisationId: submissions.organisationId,
      members: submissions.members,
      reporters: reportersOf,
      takenById: barriers.takenById,
      appealed: sql<boolean>`${barriers.appealedAt} is not null`,
      standing: sql<Standing[]>`standing(${submissions.id})`,
      openQuestions: sql<number>`(select count(*)::int from ${questions} where ${questions.submissionId} = ${submissions.id} and ${questions.answeredAt} is null)`,
    })
    .from(submissions)
    .innerJoin(barriers, eq(barriers.id, submissions.id))
    .where(and(eq(submissions.id, id), eq(submissions.kind, "barrier")));
  if (!row) return null;
  const others = row.reporters.filter((reporter) => reporter !== row.takenById);
  return { ...row, takerIsOnlyReporter: row.takenById !== null && others.length === 0 };
}
