import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { consequences } from "@/db/queries/barrier-consequences";
import { reportersOf } from "@/db/queries/partnerships";
import { barriers, questions, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import type { StepInput } from "@/lib/barrier-step-inputs";
import { type BarrierFacts, type BarrierStep, nextStep } from "@/lib/barrier-steps";
import type { BarrierState } from "@/lib/barriers";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { Standing } from "@/lib/standings";

/** Takes a barrier one step on: the state, what the step brings with it, and its line of history, or nothing. */
export async function moveBarrier<Step extends BarrierStep>(
  viewer: Asker,
  id: string,
  step: Step,
  input: StepInput<Step>,
  { version, request }: { version: number; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lock(tx, id, step);
      const found = await findFacts(tx, id);
      if (!found) return gone;
      const next = nextStep(found, step);
      if (next.to === null) return found.version === version ? refused(next.reason) : stale;
      if (found.version !== version) return stale;
      const consequence = await consequences[step](tx, viewer, found, input);
      if (!consequence.done) return consequence;
      const [moved] = await tx
        .update(submissions)
        .set({ state: next.to, version: version + 1, ...consequence.also })
        .where(and(eq(submissions.id, id), eq(submissions.version, version)))
        .returning({ id: submissions.id });
      if (!moved) return stale;
      await recordEvent(tx, viewer, {
        submissionId: id,
        act: step,
        fromState: found.state,
        toState: next.to,
        version: version + 1,
        ...consequence.event,
      });
      await consequence.after?.();
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

/** Always the submission before its other rows, and one merge at a time, since a merge locks two. */
async function lock(tx: Transaction, id: string, step: BarrierStep) {
  if (step === "merge") await tx.execute(sql`select pg_advisory_xact_lock(20090402)`);
  await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.id, id))
    .for("no key update");
}

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
