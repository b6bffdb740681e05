import { and, desc, eq, gte, lte, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { events, submissions } from "@/db/schema";
import { onPortalClock } from "@/db/worker/portal-clock";
import { portalNow } from "@/lib/clock";
import { addWorkingDays, type Day, londonToday, workingDaysBetween } from "@/lib/dates";
import { firstWarning, warningDue } from "@/lib/sign-offs";

const awaiting = "awaiting-sign-off";

/** Lets lapse what was not signed by its day, and warns before, each once. Safe to repeat. `at` dates it (sample data), `of` is one alone. */
export async function keepTimeOfSigning({ at, of }: { at?: Date; of?: string } = {}) {
  const today = londonToday(at ?? portalNow());
  const near = addWorkingDays(today, firstWarning);
  const due = await onPortalClock(at, (tx) =>
    tx
      .select({ id: submissions.id })
      .from(submissions)
      .where(
        and(
          eq(submissions.state, awaiting),
          lte(submissions.dueOn, near),
          of ? eq(submissions.id, of) : undefined,
        ),
      ),
  );
  for (const { id } of due) await onPortalClock(at, (tx) => keepTimeOf(tx, id, today));
}

/** In the name of whoever submitted it, with the lock of whoever signs meanwhile; then it is asked again. */
async function keepTimeOf(tx: Transaction, submissionId: string, today: Day) {
  const [it] = await tx
    .select()
    .from(submissions)
    .where(and(eq(submissions.id, submissionId), eq(submissions.state, awaiting)))
    .for("no key update");
  if (!it?.dueOn) return;
  const [by] = await tx
    .select({ personId: events.personId, organisationId: events.organisationId })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), eq(events.act, "submit")))
    .orderBy(desc(events.at))
    .limit(1);
  if (!by) return;
  const { dueOn, version } = it;
  if (dueOn < today) {
    await tx
      .update(submissions)
      .set({ state: "lapsed", dueOn: null, version: version + 1 })
      .where(eq(submissions.id, submissionId));
    await tx.insert(events).values({
      ...{ submissionId, ...by, act: "lapsed", fromState: awaiting, toState: "lapsed" },
      ...{ version: version + 1, details: { signBy: dueOn } },
    });
    return;
  }
  const given = await tx
    .select({ before: sql<number>`(${events.details} ->> 'daysBefore')::int` })
    .from(events)
    .where(
      and(
        eq(events.submissionId, submissionId),
        eq(events.act, "remind-to-sign"),
        gte(events.at, it.stateSince),
      ),
    );
  const left = workingDaysBetween(today, dueOn);
  const warning = warningDue(
    left,
    given.map(({ before }) => before),
  );
  if (warning === null) return;
  await tx.insert(events).values({
    ...{ submissionId, ...by, act: "remind-to-sign", readers: "involved" },
    details: { signBy: dueOn, daysBefore: String(warning) },
  });
}
