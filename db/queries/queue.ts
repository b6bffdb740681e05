import { and, asc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { viewerAdvises, viewerIs } from "@/db/policies";
import { barriers, organisations, people, pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { Day } from "@/lib/dates";
import { statesWaitingOn } from "@/lib/lives";
import { lateBefore, overdueStates, type QueueFilter } from "@/lib/queue";

const pageSize = 50;

/**
 * What waits on the support team, longest first: submissions to read, review or close, open barriers that it
 * takes forward itself, and answers that are overdue, of bodies as of partners.
 */
export function listQueue(viewer: Asker, filter: QueueFilter, today: Day) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        id: submissions.id,
        kind: submissions.kind,
        reference: submissions.reference,
        title: submissions.title,
        state: submissions.state,
        stateSince: submissions.stateSince,
        dueOn: submissions.dueOn,
        pilot: pilots.name,
        organisation: organisations.name,
        officer: people.name,
        officerId: submissions.officerId,
        version: submissions.version,
        cursor: sql<string>`${submissions.stateSince}::text || '~' || ${submissions.id}::text`,
      })
      .from(submissions)
      .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
      .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
      .leftJoin(barriers, eq(barriers.id, submissions.id))
      .leftJoin(people, eq(people.id, submissions.officerId))
      .where(
        and(
          waits(today),
          narrowed(viewer, filter),
          filter.late ? isLate(today) : undefined,
          startsAfter(filter),
        ),
      )
      .orderBy(asc(submissions.stateSince), asc(submissions.id))
      .limit(pageSize + 1);
    const page = rows.slice(0, pageSize);
    return { rows: page, next: rows.length > pageSize ? page.at(-1)?.cursor : undefined };
  });
}

const waits = (today: Day) =>
  and(
    sql`(${viewerIs("reviewer", "review-lead")} or ${submissions.pilots} && ${viewerAdvises})`,
    or(
      inArray(submissions.state, statesWaitingOn("support")),
      and(eq(submissions.state, "open"), isNull(barriers.takenById)),
      and(inArray(submissions.state, overdueStates), lt(submissions.dueOn, today)),
    ),
  );

/** `waitOf`'s word for it, asked of the database. */
const isLate = (today: Day) =>
  or(
    lt(submissions.dueOn, today),
    ...lateBefore(today).map(
      ({ state, day }) =>
        sql`(${submissions.dueOn} is null and ${submissions.state} = ${state}
          and ${submissions.stateSince} < ${day}::timestamp at time zone 'Europe/London')`,
    ),
  );

function narrowed(viewer: Asker, { pilot, state, officer }: QueueFilter) {
  return and(
    pilot ? sql`${submissions.pilots} @> array[${pilot}]::text[]` : undefined,
    state ? eq(submissions.state, state) : undefined,
    officer === "nobody" ? isNull(submissions.officerId) : undefined,
    officer && officer !== "nobody"
      ? eq(submissions.officerId, officer === "me" ? viewer.personId : officer)
      : undefined,
  );
}

function startsAfter({ after }: QueueFilter) {
  if (!after) return undefined;
  const [since, id] = after.split("~");
  return sql`(${submissions.stateSince}, ${submissions.id}) > (${since}::timestamptz, ${id}::uuid)`;
}
