import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { queueMail } from "@/db/queries/mails";
import { grantRoles, writeDuties } from "@/db/queries/memberships";
import { invitations, memberships, organisations, people } from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { env } from "@/lib/env";
import { mailOfInvitation } from "@/lib/invitation-mail";
import { type InvitationInput, invitationDays, placeWords } from "@/lib/invitations";
import { gone, type Outcome, refused } from "@/lib/outcome";
import { type Duty, type Role, roleValues, type Viewer } from "@/lib/viewer";

const pending = and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt));
const inTime = gt(invitations.expires, sql`now()`);
const fourteenDays = sql`now() + make_interval(days => ${invitationDays})`;

/** Keeps a place for an address and mails the way in. Who may invite to what: the table's policies. */
export async function invite(viewer: Viewer, input: InvitationInput, request?: string) {
  const token = newToken();
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const place =
        "role" in input
          ? { role: input.role }
          : { organisationId: input.organisation, duties: input.duties };
      if ("organisation" in input && !(await isThere(tx, input.organisation)))
        return refused("Choose an organisation that is on the portal.");
      const open = await tx
        .select({ id: invitations.id })
        .from(invitations)
        .where(and(pending, inTime, eq(invitations.email, input.email), samePlace(input)));
      if (open.length > 0)
        return refused("This address has an open invitation already. Send that one again.");
      const [created] = await tx
        .insert(invitations)
        .values({
          ...place,
          email: input.email,
          name: input.name,
          tokenHash: hashOf(token),
          invitedById: viewer.personId,
          expires: fourteenDays,
        })
        .returning({ id: invitations.id });
      if (!created) return gone;
      await record(tx, viewer, "invited", created.id);
      return { done: true, id: created.id };
    }),
  );
  if (outcome.done) await mailInvitation(viewer, outcome.id, token);
  return outcome;
}

const isThere = async (tx: Transaction, organisation: string) =>
  (await tx.$count(organisations, eq(organisations.id, organisation))) > 0;

function samePlace(input: InvitationInput) {
  return "role" in input
    ? eq(invitations.role, input.role)
    : eq(invitations.organisationId, input.organisation);
}

/** Those not answered yet that the viewer may see, newest first: all, or those to the organisation that they lead. */
export function listInvitations(viewer: Asker, after?: string) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        ...shown,
        email: invitations.email,
        inviter: people.name,
        createdAt: invitations.createdAt,
        daysLeft: sql<number>`ceil(extract(epoch from ${invitations.expires} - now()) / 86400)::int`,
        cursor: sql<string>`${invitations.createdAt}::text || '~' || ${invitations.id}::text`,
      })
      .from(invitations)
      .innerJoin(people, eq(people.id, invitations.invitedById))
      .leftJoin(organisations, eq(organisations.id, invitations.organisationId))
      .where(and(pending, startsAfter(after)))
      .orderBy(desc(invitations.createdAt), desc(invitations.id))
      .limit(pageSize + 1);
    const page = rows.slice(0, pageSize);
    return { rows: page, next: rows.length > pageSize ? page.at(-1)?.cursor : undefined };
  });
}

const pageSize = 50;

function startsAfter(cursor?: string) {
  if (!cursor) return undefined;
  const [at, id] = cursor.split("~");
  return sql`(${invitations.createdAt}, ${invitations.id}) < (${at}::timestamptz, ${id}::uuid)`;
}

const shown = {
  id: invitations.id,
  name: invitations.name,
  organisation: organisations.name,
  duties: sql<Duty[]>`${invitations.duties}`,
  role: sql<Role | null>`${invitations.role}`,
};

export function withdrawInvitation(viewer: Asker, id: string, request?: string): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const [changed] = await tx
        .update(invitations)
        .set({ withdrawnAt: sql`now()` })
        .where(and(eq(invitations.id, id), pending))
        .returning({ id: invitations.id });
      if (!changed) return gone;
      await record(tx, viewer, "withdrew-invitation", id);
      return { done: true, id };
    }),
  );
}

/** Mails a new way in, good for fourteen days again; the one mailed before leads nowhere. */
export async function sendInvitationAgain(viewer: Viewer, id: string, request?: string) {
  const token = newToken();
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const [changed] = await tx
        .update(invitations)
        .set({ tokenHash: hashOf(token), expires: fourteenDays })
        .where(and(eq(invitations.id, id), pending))
        .returning({ id: invitations.id });
      if (!changed) return gone;
      await record(tx, viewer, "sent-invitation-again", id);
      return { done: true, id };
    }),
  );
  if (outcome.done) await mailInvitation(viewer, id, token);
  return outcome;
}

/** Nothing is mailed for a post that was answered before: its token is in no row. */
async function mailInvitation(viewer: Viewer, id: string, token: string) {
  const [row] = await owner
    .select({ ...shown, email: invitations.email })
    .from(invitations)
    .leftJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.id, id), eq(invitations.tokenHash, hashOf(token))));
  if (!row) return;
  const url = `${env.portalUrl}/invitation?token=${token}`;
  const words = mailOfInvitation({ inviter: viewer.name, place: placeWords(row), url });
  await queueMail({ once: `invitation:${hashOf(token)}`, to: row.email, ...words });
}

/** What a link from a mail leads to, while it is open. Looking changes nothing. */
export async function findInvitation(token: string) {
  const [row] = await owner
    .select({ ...shown, inviter: people.name })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.invitedById))
    .leftJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.tokenHash, hashOf(token)), pending, inTime));
  return row ?? null;
}

/** Takes the place that was kept, once: the person with the address, new or known, gets it. Gives the address. */
export function acceptInvitation(token: string) {
  return owner.transaction(async (tx) => {
    const [open] = await tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.tokenHash, hashOf(token)), pending, inTime))
      .for("update");
    const personId = open && (await findOrAdd(tx, open));
    if (!personId) return null;
    await tx
      .update(invitations)
      .set({ acceptedAt: sql`now()` })
      .where(eq(invitations.id, open.id))
      .returning({ id: invitations.id });
    await takePlace(tx, personId, open);
    const guest = { personId, organisationId: null };
    await record(tx, guest, "accepted-invitation", open.id, personId);
    return open.email;
  });
}

/** The person with the address; nobody when they are suspended. */
async function findOrAdd(tx: Transaction, { email, name }: { email: string; name: string }) {
  await tx.insert(people).values({ email, name }).onConflictDoNothing({ target: people.email });
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.suspendedAt)));
  return person?.id;
}

type Place = Pick<typeof invitations.$inferSelect, "organisationId" | "duties" | "role">;

async function takePlace(
  tx: Transaction,
  personId: string,
  { organisationId, duties, role }: Place,
) {
  const granted = roleValues.filter((one) => one === role);
  if (!organisationId) return grantRoles(tx, personId, granted);
  const [held] = await tx
    .select({ duties: memberships.duties })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.organisationId, organisationId),
        isNull(memberships.endedAt),
      ),
    );
  const all = [...new Set([...(held?.duties ?? []), ...duties])];
  return writeDuties(tx, { personId, organisationId, duties: all });
}

async function record(tx: Transaction, viewer: Asker, act: string, id: string, subjectId = id) {
  const [row] = await tx
    .select(shown)
    .from(invitations)
    .leftJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(eq(invitations.id, id));
  if (!row) return;
  await recordEvent(tx, viewer, {
    act,
    subjectId,
    details: { name: row.name, place: placeWords(row) },
  });
}
