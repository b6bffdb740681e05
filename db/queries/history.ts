import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { events, holdups, organisations, people, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";

const pageSize = 50;

/** The lines of a submission's history that this viewer may see, newest first, a page at a time. */
export function listHistory(viewer: Asker, submissionId: string, before?: string) {
  const subject = alias(people, "subject");
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        id: events.id,
        act: events.act,
        person: people.name,
        organisation: organisations.name,
        fromState: events.fromState,
        toState: events.toState,
        reason: events.reason,
        details: events.details,
        changes: events.changes,
        readers: events.readers,
        subject: subject.name,
        /** The barrier that it tells of, for whoever may see it. */
        barrier: { id: submissions.id, title: submissions.title, state: submissions.state },
        at: events.at,
        cursor: sql<string>`${events.at}::text || '~' || ${events.id}::text`,
      })
      .from(events)
      .innerJoin(people, eq(people.id, events.personId))
      .leftJoin(organisations, eq(organisations.id, events.organisationId))
      .leftJoin(subject, eq(subject.id, events.subjectId))
      .leftJoin(holdups, eq(holdups.id, events.subjectId))
      .leftJoin(
        submissions,
        // Not `coalesce`: under a policy its value looks nothing up by an index.
        sql`${submissions.id} = case when ${events.act} = 'merged-in' then ${events.subjectId} else ${holdups.barrierId} end`,
      )
      .where(and(eq(events.submissionId, submissionId), startsBefore(before)))
      .orderBy(desc(events.at), desc(events.id))
      .limit(pageSize + 1);
    const page = rows.slice(0, pageSize);
    return { rows: page, next: rows.length > pageSize ? page.at(-1)?.cursor : undefined };
  });
}

/** When each state was last reached, the steps so far, and the one that led to where it stands. */
export async function findCourse(tx: Transaction, submissionId: string) {
  const rows = await tx
    .select({
      state: events.toState,
      at: events.at,
      act: events.act,
      person: people.name,
      organisation: organisations.name,
      reason: events.reason,
      details: events.details,
    })
    .from(events)
    .innerJoin(people, eq(people.id, events.personId))
    .leftJoin(organisations, eq(organisations.id, events.organisationId))
    .where(and(eq(events.submissionId, submissionId), isNotNull(events.toState)))
    .orderBy(asc(events.at));
  const reached = Object.fromEntries(rows.map(({ state, at }) => [state, at]));
  return { reached: reached as Record<string, Date>, lastStep: rows.at(-1) ?? null, steps: rows };
}
export type LastStep = Awaited<ReturnType<typeof findCourse>>["lastStep"];

function startsBefore(cursor?: string) {
  if (!cursor) return undefined;
  const [at, id] = cursor.split("~");
  return sql`(${events.at}, ${events.id}) < (${at}::timestamptz, ${id}::uuid)`;
}

/** The acts that change something of a submission, and of what, where it is but a row of it. */
export type Changing = {
  acts: readonly string[];
  row?: string;
  /** Where only the viewer's own organisation may do it. */
  own?: boolean;
};

/** Who changed a submission last, and when; or who last did what is `asked` for. */
export function findLastChange(viewer: Asker, submissionId: string, asked?: Changing) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({ person: people.name, at: events.at })
      .from(events)
      .innerJoin(people, eq(people.id, events.personId))
      .where(
        and(
          eq(events.submissionId, submissionId),
          asked ? inArray(events.act, asked.acts) : isNotNull(events.version),
          // A change of many rows names none.
          asked?.row ? or(eq(events.subjectId, asked.row), isNull(events.subjectId)) : undefined,
          asked?.own && viewer.organisationId
            ? eq(events.organisationId, viewer.organisationId)
            : undefined,
        ),
      )
      .orderBy(desc(events.at))
      .limit(1);
    return row ?? null;
  });
}
