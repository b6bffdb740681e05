import { and, desc, eq, gt, isNotNull, isNull, lt, ne, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { memberships, organisations, people, roleHolders, sessions } from "@/db/schema";
import { hashOf } from "@/db/secrets";
import { readAsViewer } from "@/db/viewer";
import { knownDays, type LeftForm, leftFormMinutes } from "@/lib/sign-in";
import type { Membership, Role, Viewer } from "@/lib/viewer";

const live = gt(sessions.expires, sql`now()`);

/** Whose session it is, and for whom that person may act. */
const standing = {
  sessionId: sessions.id,
  personId: people.id,
  chosen: sessions.organisationId,
  memberships: sql<
    Membership[]
  >`(select coalesce(jsonb_agg(jsonb_build_object('organisationId', o.id,
    'organisation', o.name, 'duties', m.duties) order by o.name), '[]') from ${memberships} m
    inner join ${organisations} o on o.id = m.organisation_id
    where m.person_id = people.id and m.ended_at is null)`,
  roles: sql<Role[]>`array(select r.role from ${roleHolders} r where r.person_id = people.id)`,
  endsAt: sessions.expires,
};

/**
 * The session behind a cookie with all that a page must know of the person, in one round trip that also
 * notes the use, at most once a minute. The row is read as it was before.
 */
export async function findSession(token: string) {
  const tokenIs = eq(sessions.tokenHash, hashOf(token));
  const used = owner.$with("used").as(
    owner
      .update(sessions)
      .set({ lastUsedAt: sql`now()` })
      .where(and(tokenIs, live, lt(sessions.lastUsedAt, sql`now() - interval '1 minute'`)))
      .returning({ id: sessions.id }),
  );
  const [row] = await owner
    .with(used)
    .select({
      ...standing,
      name: people.name,
      email: people.email,
      unread: sql<number>`unread_of(${people.id})`,
      lastUsedAt: sessions.lastUsedAt,
      leftForm: sessions.leftForm,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(tokenIs, live, isNull(people.suspendedAt)));
  if (!row) return null;
  const { chosen, ...session } = row;
  return { ...session, organisationId: placeOf(row, chosen) };
}
export type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** Whose session it is, if it still is one. To ask is no use of it: pages ask by themselves. */
export async function findStanding(by: { token: string } | { sessionId: string }) {
  const isIt =
    "token" in by ? eq(sessions.tokenHash, hashOf(by.token)) : eq(sessions.id, by.sessionId);
  const [row] = await owner
    .select(standing)
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(isIt, live, isNull(people.suspendedAt)));
  return row ? { ...row, organisationId: placeOf(row, row.chosen) } : null;
}
export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>;

/** The place chosen, while it stands; the only one there is; or the support team. */
function placeOf(
  { memberships: places, roles }: Pick<Viewer, "memberships" | "roles">,
  chosen: string | null,
) {
  if (places.some((place) => place.organisationId === chosen)) return chosen;
  const [only, another] = places;
  return only && !another && roles.length === 0 ? only.organisationId : null;
}

type Beginning = {
  personId: string;
  token: string;
  expires: Date;
  browser?: string;
  /** The token that the browser had: its session ends, and its place and left form go on if they were the same person's. */
  replaces?: string;
};

/** Begins a session, unless the person is suspended: the lock lets a suspension end it too. */
export function beginSession({ personId, token, expires, browser, replaces }: Beginning) {
  return owner.transaction(async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), isNull(people.suspendedAt)))
      .for("share");
    if (!person) return null;
    const before = replaces ? await takeOver(tx, personId, hashOf(replaces)) : undefined;
    await tx.insert(sessions).values({
      ...before,
      tokenHash: hashOf(token),
      personId,
      expires,
      browser: browser?.slice(0, 300),
    });
    await tx
      .delete(sessions)
      .where(lt(sessions.createdAt, sql`now() - make_interval(days => ${knownDays})`));
    return person;
  });
}

async function takeOver(tx: Transaction, personId: string, tokenHash: string) {
  const [before] = await tx
    .select({
      organisationId: sessions.organisationId,
      leftForm: sql<LeftForm | null>`case when (${sessions.leftForm} ->> 'at')::timestamptz
        > now() - make_interval(mins => ${leftFormMinutes}) then ${sessions.leftForm} end`,
    })
    .from(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.personId, personId)));
  await tx
    .update(sessions)
    .set({ expires: ended, leftForm: null })
    .where(eq(sessions.tokenHash, tokenHash));
  return before;
}

const ended = sql`least(${sessions.expires}, now())`;

export function endSession(token: string) {
  return owner
    .update(sessions)
    .set({ expires: ended })
    .where(eq(sessions.tokenHash, hashOf(token)))
    .returning({ id: sessions.id });
}

/** Ends one session of the person's own, wherever it is open. */
export async function endOwnSession(viewer: Viewer, id: string) {
  const rows = await owner
    .update(sessions)
    .set({ expires: ended })
    .where(and(eq(sessions.id, id), eq(sessions.personId, viewer.personId), live))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

export function endOtherSessions(viewer: Viewer & { sessionId: string }) {
  return owner
    .update(sessions)
    .set({ expires: ended })
    .where(and(eq(sessions.personId, viewer.personId), ne(sessions.id, viewer.sessionId), live))
    .returning({ id: sessions.id });
}

export function listSessions(viewer: Viewer) {
  return readAsViewer(viewer, (tx) =>
    tx
      .select({
        id: sessions.id,
        browser: sessions.browser,
        createdAt: sessions.createdAt,
        lastUsedAt: sessions.lastUsedAt,
      })
      .from(sessions)
      .where(and(eq(sessions.personId, viewer.personId), live))
      .orderBy(desc(sessions.lastUsedAt)),
  );
}

/** Chooses for whom the person acts; `null` is the support team. False when that is no place of theirs. */
export async function chooseOrganisation(
  { sessionId, memberships: places, roles }: Viewer & { sessionId: string },
  organisationId: string | null,
) {
  const theirs =
    organisationId === null
      ? roles.length > 0
      : places.some((place) => place.organisationId === organisationId);
  if (!theirs) return false;
  const rows = await owner
    .update(sessions)
    .set({ organisationId })
    .where(eq(sessions.id, sessionId))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/** Keeps what came too late with the session that it came from, for the same person's next one. */
export async function keepLeftForm(token: string, leftForm: LeftForm) {
  if (JSON.stringify(leftForm).length > 200_000) return false;
  const rows = await owner
    .update(sessions)
    .set({ leftForm })
    .where(and(eq(sessions.tokenHash, hashOf(token)), sql`not (${live})`))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

export function forgetLeftForm(sessionId: string) {
  return owner
    .update(sessions)
    .set({ leftForm: null })
    .where(and(eq(sessions.id, sessionId), isNotNull(sessions.leftForm)))
    .returning({ id: sessions.id });
}

/** Whether this browser was signed in before as the person with this address; gives the session's id. */
export async function findKnownBrowser(token: string, email: string) {
  const [row] = await owner
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.tokenHash, hashOf(token)), eq(people.email, email)));
  return row?.id;
}
