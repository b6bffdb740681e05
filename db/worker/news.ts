import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { comments, events, notices, organisations, people, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { wordsOfAct } from "@/lib/acts";
import { env } from "@/lib/env";
import type { Told } from "@/lib/mail";
import { pathOf } from "@/lib/notices";

/** Whether whoever the transaction is for may see all of these events, and what they are about. */
export async function seesEvents(tx: Transaction, ids: string[]) {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(events)
    .leftJoin(comments, commentOf)
    .where(and(inArray(events.id, ids), isThere));
  return row?.count === ids.length;
}

/** What a mail about these events may say to this person now: nothing of what they have read or may not see. */
export function readNews(person: Asker, ids: string[]): Promise<Told[]> {
  return readAsViewer(person, async (tx) => {
    const rows = await tx
      .select({
        reference: submissions.reference,
        title: submissions.title,
        kind: submissions.kind,
        submissionId: submissions.id,
        commentId: comments.id,
        who: people.name,
        organisation: organisations.name,
        act: events.act,
        words: sql<string | null>`coalesce(${comments.words}, ${events.reason})`,
        at: events.at,
      })
      .from(events)
      .innerJoin(submissions, eq(submissions.id, events.submissionId))
      .innerJoin(
        notices,
        and(eq(notices.submissionId, submissions.id), eq(notices.personId, person.personId)),
      )
      .innerJoin(people, eq(people.id, events.personId))
      .leftJoin(organisations, eq(organisations.id, events.organisationId))
      .leftJoin(comments, commentOf)
      .where(
        and(
          inArray(events.id, ids),
          isThere,
          isNull(notices.readAt),
          sql`coalesce(${events.toldAt}, 'infinity') >= ${notices.since}`,
        ),
      );
    return rows.map(({ kind, submissionId, commentId, act, ...told }) => ({
      ...told,
      did: wordsOfAct(act),
      url: `${env.portalUrl}${pathOf(kind, submissionId)}${commentId ? `?comment=${commentId}#comment-${commentId}` : ""}`,
    }));
  });
}

const said = ["commented", "edited-comment"];

const commentOf = and(eq(comments.id, events.subjectId), inArray(events.act, said));

/** A comment that was taken away, or is for others, takes its line of history with it. */
const isThere = or(
  sql`${events.act} not in (${sql.join(
    said.map((act) => sql`${act}`),
    sql`, `,
  )})`,
  and(sql`${comments.id} is not null`, isNull(comments.deletedAt)),
);
