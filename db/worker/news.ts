import { and, eq, inArray, isNull, not, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { viewerInvitations, viewerProposals } from "@/db/policies";
import { readInvitations } from "@/db/queries/partner-invitations";
import {
  comments,
  events,
  notices,
  organisations,
  people,
  proposedOrganisations,
  submissions,
} from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { wordsOfAct } from "@/lib/acts";
import { formatDate } from "@/lib/dates";
import { env } from "@/lib/env";
import type { Told } from "@/lib/mail";
import { type NoticeReason, pathOf } from "@/lib/notices";

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
  return readAsViewer(person, async (tx) => [
    ...(await readOfSubmissions(tx, person, ids)),
    ...(await readOfInvitations(tx, person, ids)),
    ...(await readOfProposals(tx, person, ids)),
  ]);
}

async function readOfSubmissions(tx: Transaction, person: Asker, ids: string[]) {
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
      reason: whyTold,
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
    .where(and(inArray(events.id, ids), isThere, not(isInvitation), not(isProposal), isNew));
  return rows.map(({ kind, submissionId, commentId, act, ...told }) => ({
    ...told,
    did: wordsOfAct(kind, act),
    url: `${env.portalUrl}${pathOf(kind, submissionId)}${commentId ? `?comment=${commentId}#comment-${commentId}` : ""}`,
  }));
}

/** Of what somebody is invited to, they read title, part and who invites. */
async function readOfInvitations(tx: Transaction, person: Asker, ids: string[]): Promise<Told[]> {
  const asked = await tx
    .select({ invitation: events.subjectId, at: events.at, reason: whyTold })
    .from(events)
    .innerJoin(
      notices,
      and(eq(notices.submissionId, events.submissionId), eq(notices.personId, person.personId)),
    )
    .where(and(inArray(events.id, ids), isInvitation, isNew));
  if (asked.length === 0) return [];
  const invitations = await readInvitations(tx, sql`true`);
  return asked.flatMap(({ invitation: id, at, reason }) =>
    invitations
      .filter((one) => one.id === id)
      .map(({ title, words, inviter, inviting, organisation, expiresAt }) => ({
        reference: null,
        title,
        words,
        at,
        reason,
        who: inviter,
        organisation: inviting,
        did: `invites ${organisation} to take a part, until ${formatDate(expiresAt)}`,
        url: `${env.portalUrl}/partnerships/${id}`,
      })),
  );
}

/** Of what an organisation is proposed for, administrators read nothing but who proposes which. */
async function readOfProposals(tx: Transaction, person: Asker, ids: string[]): Promise<Told[]> {
  const rows = await tx
    .select({
      id: proposedOrganisations.id,
      title: proposedOrganisations.name,
      words: proposedOrganisations.why,
      who: people.name,
      organisation: organisations.name,
      at: events.at,
      reason: whyTold,
    })
    .from(events)
    .innerJoin(proposedOrganisations, eq(proposedOrganisations.id, events.subjectId))
    .innerJoin(people, eq(people.id, proposedOrganisations.byId))
    .innerJoin(organisations, eq(organisations.id, proposedOrganisations.organisationId))
    .innerJoin(
      notices,
      and(eq(notices.submissionId, events.submissionId), eq(notices.personId, person.personId)),
    )
    .where(and(inArray(events.id, ids), isProposal, isNew));
  return rows.map(({ id, ...told }) => ({
    ...told,
    reference: null,
    did: "proposes an organisation that is not on the portal yet",
    url: `${env.portalUrl}/proposed-organisations/${id}`,
  }));
}

const whyTold = sql<NoticeReason>`${notices.reason}`;

const isInvitation = sql`coalesce(${events.act} in ('invite-partner', 'remind-partner')
  and ${events.subjectId} = any(${viewerInvitations}), false)`;

const isProposal = sql`coalesce(${events.act} = 'propose-organisation'
  and ${events.subjectId} = any(${viewerProposals}), false)`;

const isNew = and(
  isNull(notices.readAt),
  sql`coalesce(${events.toldAt}, 'infinity') >= ${notices.since}`,
);

const said = ["commented", "edited-comment", "answered"];

const commentOf = and(eq(comments.id, events.subjectId), inArray(events.act, said));

/** A comment that was taken away, or is for others, takes its line of history with it. */
const isThere = or(
  sql`${events.act} not in (${sql.join(
    said.map((act) => sql`${act}`),
    sql`, `,
  )})`,
  and(sql`${comments.id} is not null`, isNull(comments.deletedAt)),
);
