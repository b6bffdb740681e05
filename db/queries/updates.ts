import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { keyOf, once } from "@/db/once";
import { findFacts } from "@/db/queries/project-moves";
import { organisations, people, submissions, updates } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { formatPounds } from "@/lib/money";
import { gone, type Outcome, refused } from "@/lib/outcome";
import { whyNotTell } from "@/lib/project-steps";
import { supportMoves, type UpdateInput } from "@/lib/updates";

/** How it goes, as the organisation that the viewer acts for sees it. */
export async function postUpdate(
  viewer: Asker,
  submissionId: string,
  input: UpdateInput,
  request?: string,
): Promise<Outcome> {
  const key = keyOf(
    request,
    input.status,
    input.done,
    input.next,
    input.stuck,
    String(input.spent),
    input.mover,
  );
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, key, async (): Promise<Outcome> => {
      const facts = await findFacts(tx, submissionId);
      if (!facts) return gone;
      const whyNot = whyNotTell(facts);
      if (whyNot || !viewer.organisationId) return refused(whyNot ?? "Act for an organisation.");
      const { mover: named, ...told } = input;
      const mover = await findMover(tx, submissionId, named);
      if (!mover) return refused("Choose who should move from the list.");
      const [posted] = await tx
        .insert(updates)
        .values({
          ...told,
          moverId: mover.id,
          supportMoves: named === supportMoves,
          submissionId,
          organisationId: viewer.organisationId,
          personId: viewer.personId,
        })
        .returning({ id: updates.id });
      if (!posted) return gone;
      await recordEvent(tx, viewer, {
        submissionId,
        act: "updated",
        subjectId: posted.id,
        reason: input.done,
        details: {
          status: input.status,
          next: input.next,
          stuck: input.stuck,
          spent: input.spent === null ? "" : formatPounds(input.spent),
          mover: mover.name,
        },
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

const nobody = { id: null, name: "" };

/** An organisation on the project, the support team, or nobody. */
export async function findMover(tx: Transaction, submissionId: string, named: string | null) {
  if (!named) return nobody;
  if (named === supportMoves) return { id: null, name: "The support team" };
  const [row] = await tx
    .select({ id: organisations.id, name: organisations.name })
    .from(submissions)
    .innerJoin(organisations, sql`${organisations.id} = any(${submissions.members})`)
    .where(and(eq(submissions.id, submissionId), sql`${organisations.id}::text = ${named}`));
  return row ?? null;
}

const moverOf = sql<string | null>`case when ${updates.supportMoves} then 'The support team'
  else (select o.name from ${organisations} o where o.id = ${updates.moverId}) end`;

/** Who should move by an update, in words; "" for nobody. */
export async function nameOfMover(tx: Transaction, id: string) {
  const [row] = await tx.select({ name: moverOf }).from(updates).where(eq(updates.id, id));
  return row?.name ?? "";
}

/** When anybody told last how a submission goes. */
export const lastTold = sql<Date | null>`(select max(u.at) from ${updates} u
  where u.submission_id = ${submissions.id})`.mapWith(updates.at);

const pageSize = 20;

/** A page of what was told, the latest on top: of all, or of what came before the one named. */
export async function listUpdates(tx: Transaction, submissionId: string, before?: string) {
  const rows = await selectUpdates(tx)
    .where(
      and(
        eq(updates.submissionId, submissionId),
        // A name of nothing gives null, and so the start.
        before
          ? sql`((${updates.at}, ${updates.id}) < (select u.at, u.id from ${updates} u
              where u.id = ${before} and u.submission_id = ${submissionId})) is not false`
          : undefined,
      ),
    )
    .orderBy(desc(updates.at), desc(updates.id))
    .limit(pageSize + 1);
  return { updates: rows.slice(0, pageSize), hasEarlier: rows.length > pageSize };
}

export function findUpdate(viewer: Asker, submissionId: string, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await selectUpdates(tx).where(
      and(eq(updates.id, id), eq(updates.submissionId, submissionId)),
    );
    return row ?? null;
  });
}

const selectUpdates = (tx: Transaction) =>
  tx
    .select({
      id: updates.id,
      status: updates.status,
      done: updates.done,
      next: updates.next,
      stuck: updates.stuck,
      spent: updates.spent,
      mover: moverOf,
      moverId: updates.moverId,
      supportMoves: updates.supportMoves,
      version: updates.version,
      organisationId: updates.organisationId,
      at: updates.at,
      person: people.name,
      organisation: organisations.name,
    })
    .from(updates)
    .innerJoin(people, eq(people.id, updates.personId))
    .innerJoin(organisations, eq(organisations.id, updates.organisationId));
