import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events, organisations, partnerships, submissions } from "@/db/schema";
import { onPortalClock } from "@/db/worker/portal-clock";
import { daysLeftAtReminder, partnershipSteps } from "@/lib/partnerships";

/** Closes the invitations whose time has run out and reminds of those that are half way there, once. Safe to repeat. `at` dates it (sample data). */
export async function keepTimeOfInvitations(at?: Date) {
  const due = await onPortalClock(at, (tx) =>
    tx
      .select({ id: partnerships.id, submissionId: partnerships.submissionId })
      .from(partnerships)
      .where(and(eq(partnerships.state, "invited"), or(hasRunOut, and(isHalfWay, notReminded)))),
  );
  for (const one of due) await onPortalClock(at, (tx) => keepTimeOf(tx, one));
  return due.length;
}

const hasRunOut = lte(partnerships.expiresAt, sql`portal_now()`);
const isHalfWay = sql`${partnerships.expiresAt} <= portal_now() + make_interval(days => ${daysLeftAtReminder})`;
const notReminded = isNull(partnerships.remindedAt);

type Due = { id: string; submissionId: string };

/** The submission is locked before its other rows, as by whoever answers meanwhile; then it is asked again. */
async function keepTimeOf(tx: Transaction, { id, submissionId }: Due) {
  const [submission] = await tx
    .select({ organisationId: submissions.organisationId })
    .from(submissions)
    .where(eq(submissions.id, submissionId))
    .for("no key update");
  const open = and(eq(partnerships.id, id), eq(partnerships.state, "invited"));
  const { to, act, readers } = partnershipSteps.expire;
  const at = sql`portal_now()`;
  const [closed] = await tx
    .update(partnerships)
    .set({ state: to, answeredAt: at })
    .where(and(open, hasRunOut))
    .returning();
  const [reminded] = closed
    ? []
    : await tx
        .update(partnerships)
        .set({ remindedAt: at })
        .where(and(open, isHalfWay, notReminded))
        .returning();
  const kept = closed ?? reminded;
  if (!kept || !submission) return;
  const [invited] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, kept.organisationId));
  await tx.insert(events).values({
    submissionId,
    personId: kept.byId,
    organisationId: submission.organisationId,
    act: closed ? act : "remind-partner",
    readers,
    subjectId: id,
    details: { organisation: invited?.name ?? "" },
  });
}
