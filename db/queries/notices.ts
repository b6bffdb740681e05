import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { viewerProposals } from "@/db/policies";
import { notices, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { portalNow } from "@/lib/clock";
import type { Kind } from "@/lib/submissions";

const pageSize = 50;

/** What a person was told, newest first, as far as they still may see what it is about. */
export function listNotices(viewer: Asker, before?: string, size = pageSize) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        submissionId: notices.submissionId,
        kind: sql<Kind>`${submissions.kind}`,
        reference: submissions.reference,
        title: sql<string>`coalesce(${submissions.title}, invited.title, proposed.name)`,
        invitationId: sql<string | null>`invited.id`,
        proposedId: sql<string | null>`proposed.id`,
        reason: notices.reason,
        count: notices.count,
        at: notices.at,
        commentId: sql<string | null>`(select e.subject_id from events e
          where e.id = ${notices.eventId} and e.act = 'commented')`,
        isUnread: sql<boolean>`${notices.readAt} is null`,
      })
      .from(notices)
      .leftJoin(submissions, eq(submissions.id, notices.submissionId))
      .leftJoin(firstInvitations, sql`invited.submission_id = ${notices.submissionId}`)
      .leftJoin(
        firstProposed,
        sql`proposed.submission_id = ${notices.submissionId} and ${submissions.id} is null`,
      )
      .where(and(eq(notices.personId, viewer.personId), startsBefore(viewer, before)))
      .orderBy(desc(notices.at), desc(notices.submissionId))
      .limit(size + 1);
    const page = rows.slice(0, size);
    return { rows: page, next: rows.length > size ? page.at(-1)?.submissionId : undefined };
  });
}
/** A person of two organisations may be invited twice to one submission. */
const firstInvitations = sql`(select distinct on (submission_id) id, submission_id, title
  from invitations_to_viewer() order by submission_id, expires_at) as invited`;

/** What waits for an administrator, who sees nothing of the submission itself. */
const firstProposed = sql`(select distinct on (submission_id) id, submission_id, name
  from proposed_organisations where id = any(${viewerProposals})
  order by submission_id, created_at) as proposed`;

export type Notice = Awaited<ReturnType<typeof listNotices>>["rows"][number];

/** What the viewer has not read yet of one submission: the last event that they were told of. */
export async function readNotice(tx: Transaction, viewer: Asker, submissionId: string) {
  const [row] = await tx
    .select({ eventId: notices.eventId })
    .from(notices)
    .where(
      and(
        eq(notices.personId, viewer.personId),
        eq(notices.submissionId, submissionId),
        isNull(notices.readAt),
      ),
    );
  return row ?? null;
}

/** Marks a notice read, unless something newer than `eventId`, which the page did not show, was told meanwhile. */
export function markRead(viewer: Asker, submissionId: string, eventId: string) {
  return asViewer(viewer, (tx) =>
    tx
      .update(notices)
      .set({ readAt: viewer.at ?? portalNow() })
      .where(
        and(
          eq(notices.personId, viewer.personId),
          eq(notices.submissionId, submissionId),
          eq(notices.eventId, eventId),
          isNull(notices.readAt),
        ),
      )
      .returning({ id: notices.submissionId }),
  );
}

/** Marks as read all that was there at `upTo`; how many that were. */
export async function markAllRead(viewer: Asker, upTo: Date) {
  const marked = await asViewer(viewer, (tx) =>
    tx
      .update(notices)
      .set({ readAt: viewer.at ?? portalNow() })
      .where(
        and(
          eq(notices.personId, viewer.personId),
          isNull(notices.readAt),
          sql`${notices.at} <= ${upTo.toISOString()}::timestamptz`,
        ),
      )
      .returning({ id: notices.submissionId }),
  );
  return marked.length;
}

/** `id` is the submission whose notice ended the page before. */
function startsBefore({ personId }: Asker, id?: string) {
  if (!id) return undefined;
  return sql`(${notices.at}, ${notices.submissionId}) < (select n.at, n.submission_id from ${notices} n
    where n.person_id = ${personId} and n.submission_id = ${id})`;
}
