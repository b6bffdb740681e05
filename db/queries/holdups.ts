import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { findFacts } from "@/db/queries/project-moves";
import { foundBy } from "@/db/queries/submission-list";
import {
  barriers,
  bodies,
  escalations,
  governanceGroups,
  holdups,
  organisations,
  pilots,
  submissions,
} from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import type { BarrierState } from "@/lib/barriers";
import { holdingStates, whyNotHoldUp } from "@/lib/holdups";
import { gone, type Outcome, type Refusal, refused } from "@/lib/outcome";

/** The barriers in a project's way, as far as the viewer sees them, with what says on whom each waits. */
export function listHoldups(tx: Transaction, projectId: string) {
  const taker = alias(organisations, "taker");
  return tx
    .select({
      id: holdups.id,
      barrierId: submissions.id,
      reference: submissions.reference,
      title: submissions.title,
      state: sql<BarrierState>`${submissions.state}`,
      dueOn: submissions.dueOn,
      owner: organisations.name,
      takenBy: taker.name,
      body: sql<string | null>`(select coalesce(b.name, g.name) from ${escalations} e
        left join ${bodies} b on b.code = e.body left join ${governanceGroups} g on g.slug = e.board
        where e.submission_id = ${submissions.id} order by e.put_at desc limit 1)`,
    })
    .from(holdups)
    .innerJoin(submissions, eq(submissions.id, holdups.barrierId))
    .innerJoin(barriers, eq(barriers.id, submissions.id))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .leftJoin(taker, eq(taker.id, barriers.takenById))
    .where(and(eq(holdups.submissionId, projectId), isNull(holdups.removedAt)))
    .orderBy(holdups.createdAt, holdups.id);
}
export type Holdup = Awaited<ReturnType<typeof listHoldups>>[number];

/** The projects that a barrier holds up, as far as the viewer sees them. */
export function listHeldUp(tx: Transaction, barrierId: string) {
  return tx
    .select({
      id: submissions.id,
      reference: submissions.reference,
      title: submissions.title,
      state: submissions.state,
      organisation: organisations.name,
    })
    .from(holdups)
    .innerJoin(submissions, eq(submissions.id, holdups.submissionId))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(and(eq(holdups.barrierId, barrierId), isNull(holdups.removedAt)))
    .orderBy(desc(holdups.createdAt), holdups.id);
}
export type HeldUp = Awaited<ReturnType<typeof listHeldUp>>[number];

const most = 100;

/** The project and the barriers that the viewer could name, those with these words or the latest; `null` when it is not there. */
export function findHoldable(viewer: Asker, projectId: string, words?: string) {
  return readAsViewer(viewer, async (tx) => {
    const facts = await findFacts(tx, projectId);
    const [project] = await tx
      .select({ title: submissions.title })
      .from(submissions)
      .where(eq(submissions.id, projectId));
    if (!facts || !project) return null;
    const named = await listHoldups(tx, projectId);
    const wanted = { kind: "barrier" as const, state: holdingStates, q: words };
    const found = await tx
      .select({
        id: submissions.id,
        reference: submissions.reference,
        title: submissions.title,
        pilot: pilots.name,
      })
      .from(foundBy(viewer, wanted, most))
      .innerJoin(submissions, sql`${submissions.id} = found.id`)
      .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
      .orderBy(sql`found.place`);
    return {
      ...project,
      named,
      whyNot: whyNotHoldUp(facts),
      more: found.length > most,
      barriers: found
        .slice(0, most)
        .filter(({ id }) => !named.some(({ barrierId }) => barrierId === id)),
    };
  });
}

/** Says that barriers stand in a project's way: each that is not named yet is one line of history. */
export const addHoldups = (viewer: Asker, id: string, wanted: string[], request?: string) =>
  change(viewer, id, request, async (tx) => {
    const seen = await tx
      .select({ id: submissions.id })
      .from(submissions)
      .where(
        and(
          inArray(submissions.id, wanted),
          eq(submissions.kind, "barrier"),
          inArray(submissions.state, holdingStates),
        ),
      );
    if (seen.length < wanted.length) return refused("Choose barriers from the list.");
    const added = await tx
      .insert(holdups)
      .values(seen.map((barrier) => ({ submissionId: id, barrierId: barrier.id })))
      .onConflictDoNothing()
      .returning({ id: holdups.id });
    return added.length > 0 ? { act: "held-up", rows: added } : refused("These are named already.");
  });

export const removeHoldup = (
  viewer: Asker,
  { id, row, request }: { id: string; row: string; request?: string },
) =>
  change(viewer, id, request, async (tx) => {
    const rows = await tx
      .update(holdups)
      .set({ removedAt: sql`portal_now()` })
      .where(and(eq(holdups.id, row), eq(holdups.submissionId, id), isNull(holdups.removedAt)))
      .returning({ id: holdups.id });
    return rows.length > 0 ? { act: "freed", rows } : gone;
  });

type Changed = { act: string; rows: { id: string }[] };

async function change(
  viewer: Asker,
  id: string,
  request: string | undefined,
  work: (tx: Transaction) => Promise<Changed | Refusal>,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const facts = await findFacts(tx, id);
      if (!facts) return gone;
      const whyNot = whyNotHoldUp(facts);
      if (whyNot) return refused(whyNot);
      const changed = await work(tx);
      if ("done" in changed) return changed;
      for (const { id: subjectId } of changed.rows)
        await recordEvent(tx, viewer, { submissionId: id, act: changed.act, subjectId });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
