import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { portalToday } from "@/db/functions/words";
import { figuresOf } from "@/db/queries/partnerships";
import { events, organisations, partnerships, submissions } from "@/db/schema";
import { onPortalClock } from "@/db/worker/portal-clock";
import { partnershipSteps } from "@/lib/partnerships";

/** Lets the organisations go whose day has come. Safe to repeat. `at` dates it (sample data). */
export async function letGo(at?: Date) {
  const due = await onPortalClock(at, (tx) =>
    tx
      .selectDistinct({
        submissionId: partnerships.submissionId,
        organisationId: partnerships.organisationId,
      })
      .from(partnerships)
      .where(isDue),
  );
  for (const one of due) await onPortalClock(at, (tx) => leave(tx, one));
}

const { from, to, act, readers } = partnershipSteps.leave;
const isDue = and(
  eq(partnerships.state, from),
  sql`${partnerships.leavesOn} <= ${sql.raw(portalToday)}`,
  sql`not exists (select 1 from ${submissions} where ${submissions.id} = ${partnerships.submissionId}
    and ${submissions.kind} = 'proposal' and is_settled(${submissions.state}))`,
);

type Due = { submissionId: string; organisationId: string };

/** As the lead who said so, with the same locks; whoever must first check what was lifted stays until then. */
async function leave(tx: Transaction, due: Due) {
  const { submissionId, organisationId } = due;
  await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.id, submissionId))
    .for("no key update");
  await tx.execute(sql`select set_config('app.organisation', ${organisationId}, true)`);
  const ofIts = and(
    eq(events.submissionId, submissionId),
    eq(events.organisationId, organisationId),
    eq(events.act, partnershipSteps.announce.act),
  );
  const [said] = await tx
    .select({
      personId: events.personId,
      partId: events.subjectId,
      reason: events.reason,
      organisation: organisations.name,
      isLastToCheck: sql<boolean>`is_last_to_check(${submissionId})`,
    })
    .from(events)
    .innerJoin(organisations, eq(organisations.id, organisationId))
    .where(ofIts)
    .orderBy(desc(events.at))
    .limit(1);
  if (!said || said.isLastToCheck) return;
  const figures = await figuresOf(tx, due);
  const gone = await tx
    .update(partnerships)
    .set({ state: to, answeredAt: sql`portal_now()`, answeredById: said.personId })
    .where(
      and(
        eq(partnerships.submissionId, submissionId),
        eq(partnerships.organisationId, organisationId),
        isDue,
      ),
    )
    .returning({ id: partnerships.id });
  if (gone.length === 0) return;
  await tx.insert(events).values({
    submissionId,
    personId: said.personId,
    organisationId,
    act,
    readers,
    reason: said.reason,
    subjectId: said.partId,
    details: { organisation: said.organisation, figures },
  });
}
