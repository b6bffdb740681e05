import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { organisations, partnerships, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { invitingStates } from "@/lib/lives";
import { gone, type Outcome, refused } from "@/lib/outcome";
import {
  daysToAnswer,
  type InvitationToPartner,
  partnershipSteps,
  whyNotInvite,
} from "@/lib/partnerships";
import type { Kind } from "@/lib/submissions";

export const ranOut = sql<boolean>`coalesce(${partnerships.expiresAt} <= portal_now(), false)`;

/** What an invitation is to, and whether this viewer may invite to it; `null` when it is not there for them. */
export function findInviting(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, (tx) => readInviting(tx, submissionId));
}

export async function readInviting(tx: Transaction, submissionId: string) {
  const [row] = await tx
    .select({
      id: submissions.id,
      kind: sql<Kind>`${submissions.kind}`,
      title: submissions.title,
      summary: submissions.summary,
      organisationId: submissions.organisationId,
      organisation: organisations.name,
      members: submissions.members,
      standing: sql<string[]>`standing(${submissions.id})`,
      isLiving: sql<boolean>`${submissions.kind} || ':' || ${submissions.state} = any(${sql.param(invitingStates)}::text[])`,
    })
    .from(submissions)
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(eq(submissions.id, submissionId));
  return row ?? null;
}

/** Offers an organisation a part. It sees title, summary and the part until a lead of it answers. */
export async function invitePartner(
  viewer: Asker,
  submissionId: string,
  { organisation, words }: InvitationToPartner,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await tx
        .select({ id: submissions.id })
        .from(submissions)
        .where(eq(submissions.id, submissionId))
        .for("no key update");
      const it = await readInviting(tx, submissionId);
      if (!it) return gone;
      const whyNot = whyNotInvite(it);
      if (whyNot) return refused(whyNot);
      const name = await nameOf(tx, organisation);
      if (!name) return refused("Choose the organisation from the list.");
      if (organisation === it.organisationId) return refused(`${name} owns it.`);
      if (it.members.includes(organisation)) return refused(`${name} is on it already.`);
      await closeWhatRanOut(tx, viewer, submissionId, organisation, name);
      const [invited] = await tx
        .insert(partnerships)
        .values({
          submissionId,
          organisationId: organisation,
          part: "partner",
          words,
          state: "invited",
          byId: viewer.personId,
          expiresAt: sql`portal_now() + make_interval(days => ${daysToAnswer})`,
        })
        .onConflictDoNothing()
        .returning({ id: partnerships.id });
      if (!invited) return refused(`${name} has an invitation already that it can still answer.`);
      await recordEvent(tx, viewer, {
        submissionId,
        act: "invite-partner",
        readers: "involved",
        subjectId: invited.id,
        reason: words,
        details: { organisation: name },
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

export async function nameOf(tx: Transaction, organisationId: string) {
  const [row] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row?.name;
}

/** An invitation that nobody answered in time stands in the way of a new one until it is closed. */
async function closeWhatRanOut(
  tx: Transaction,
  viewer: Asker,
  submissionId: string,
  organisationId: string,
  name: string,
) {
  const { act, readers, from, to } = partnershipSteps.expire;
  const closed = await tx
    .update(partnerships)
    .set({ state: to })
    .where(
      and(
        eq(partnerships.submissionId, submissionId),
        eq(partnerships.organisationId, organisationId),
        eq(partnerships.state, from),
        ranOut,
      ),
    )
    .returning({ id: partnerships.id });
  for (const { id } of closed)
    await recordEvent(tx, viewer, {
      submissionId,
      act,
      readers,
      subjectId: id,
      details: { organisation: name },
    });
}

/** The open invitations to the organisation that the viewer acts for, the one that runs out first on top. */
export function listInvitations(viewer: Asker) {
  const { organisationId } = viewer;
  if (!organisationId) return Promise.resolve([]);
  return readAsViewer(viewer, (tx) =>
    readInvitations(tx, sql`organisation_id = ${organisationId}`),
  );
}

/** The little that an invited organisation sees of a submission: no more comes out of the database. */
export async function readInvitations(tx: Transaction, where: SQL) {
  const rows = await tx.execute<{
    id: string;
    submissionId: string;
    kind: Kind;
    title: string;
    summary: string;
    words: string;
    organisation: string;
    inviting: string;
    inviter: string;
    invitedAt: string;
    expiresAt: string;
  }>(sql`select id, submission_id as "submissionId", kind, title, summary, words, organisation, inviting,
    inviter, invited_at::text as "invitedAt", expires_at::text as "expiresAt"
    from invitations_to_viewer() where ${where}`);
  return rows.map(({ invitedAt, expiresAt, ...row }) => ({
    ...row,
    invitedAt: new Date(invitedAt),
    expiresAt: new Date(expiresAt),
  }));
}
export type InvitationToUs = Awaited<ReturnType<typeof readInvitations>>[number];
