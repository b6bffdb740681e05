import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { writtenAs } from "@/db/columns";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import {
  assignments,
  events,
  memberships,
  organisations,
  people,
  pilots,
  roleHolders,
} from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { portalNow } from "@/lib/clock";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { PeopleFilter } from "@/lib/people";
import type { Duty, Role } from "@/lib/viewer";

const pageSize = 50;
const version = writtenAs(people);

/** One page of everybody, by name; `text` is part of a name or of an address. Addresses: see `address_of`. */
export function listPeople(viewer: Asker, { text, after }: PeopleFilter) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        ...shown,
        organisations: sql<string[]>`array(select o.name from ${memberships} m
          inner join ${organisations} o on o.id = m.organisation_id
          where m.person_id = people.id and m.ended_at is null order by o.name)`,
        roles: sql<
          Role[]
        >`array(select r.role from ${roleHolders} r where r.person_id = people.id)`,
      })
      .from(people)
      .where(
        and(
          text ? sql`${people.id} in (select people_matching(${text}))` : undefined,
          startsAfter(after),
        ),
      )
      .orderBy(asc(people.name), asc(people.id))
      .limit(pageSize + 1);
    const page = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    return { rows: page, next: last && `${last.name}~${last.id}` };
  });
}

const shown = {
  id: people.id,
  name: people.name,
  email: sql<string | null>`address_of(${people.id})`,
  jobTitle: people.jobTitle,
  suspendedAt: people.suspendedAt,
};

function startsAfter(after?: string) {
  if (!after) return undefined;
  const [id] = after.split("~").slice(-1);
  const name = after.slice(0, after.lastIndexOf("~"));
  return sql`(${people.name}, ${people.id}) > (${name}, ${id}::uuid)`;
}

/** One person with all they may do, and what administrators did about them. */
export function findPerson(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [[person], places, roles, assigned, acts] = await Promise.all([
      tx
        .select({ ...shown, version })
        .from(people)
        .where(eq(people.id, id)),
      listPlaces(tx, id),
      tx.select({ role: roleHolders.role }).from(roleHolders).where(eq(roleHolders.personId, id)),
      tx
        .select({ pilot: assignments.pilot, name: pilots.name })
        .from(assignments)
        .innerJoin(pilots, eq(pilots.slug, assignments.pilot))
        .where(eq(assignments.personId, id))
        .orderBy(asc(pilots.name)),
      listActs(tx, id),
    ]);
    if (!person) return null;
    return { ...person, places, roles: roles.map(({ role }) => role), pilots: assigned, acts };
  });
}

function listPlaces(tx: Transaction, personId: string) {
  return tx
    .select({
      organisationId: organisations.id,
      organisation: organisations.name,
      duties: sql<Duty[]>`${memberships.duties}`,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(asc(organisations.name));
}

/** What administrators and leads did about a person or an organisation, newest first. */
export function listActs(tx: Transaction, subjectId: string) {
  const doer = alias(people, "doer");
  return tx
    .select({
      id: events.id,
      act: events.act,
      person: doer.name,
      changes: events.changes,
      details: events.details,
      at: events.at,
    })
    .from(events)
    .innerJoin(doer, eq(doer.id, events.personId))
    .where(and(isNull(events.submissionId), eq(events.subjectId, subjectId)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(pageSize);
}

/** Who belongs to an organisation; addresses only for its lead and administrators. */
export function listColleagues(viewer: Asker, organisationId: string) {
  return readAsViewer(viewer, (tx) =>
    tx
      .select({ ...shown, duties: sql<Duty[]>`${memberships.duties}` })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(and(eq(memberships.organisationId, organisationId), isNull(memberships.endedAt)))
      .orderBy(asc(people.name)),
  );
}

/** Names by role in the support team, for whoever wants to know whom to ask. */
export function listTeam(viewer: Asker) {
  return readAsViewer(viewer, (tx) =>
    tx
      .select({ name: people.name, role: sql<Role>`${roleHolders.role}` })
      .from(roleHolders)
      .innerJoin(people, eq(people.id, roleHolders.personId))
      .where(and(isNull(people.suspendedAt), ne(roleHolders.role, "observer")))
      .orderBy(asc(people.name)),
  );
}

/** Saves what was typed if nobody saved since `version`. */
export function updatePerson(
  viewer: Asker,
  id: string,
  after: { name: string; jobTitle: string | null },
  target: { version: number; request?: string },
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, target.request, async () => {
      const before = await lockPerson(tx, id);
      if (!before) return gone;
      if (before.version !== target.version) return stale;
      const changes = changesBetween({ name: before.name, jobTitle: before.jobTitle }, after);
      if (changes.length === 0) return { done: true, id };
      const changed = await tx
        .update(people)
        .set(after)
        .where(eq(people.id, id))
        .returning({ id: people.id });
      if (changed.length === 0) return gone;
      await recordEvent(tx, viewer, { act: "changed-person", subjectId: id, changes });
      return { done: true, id };
    }),
  );
}

/** Shuts a person out everywhere, or lets them in again; a trigger ends their sessions. */
export function suspendPerson(
  viewer: Asker,
  id: string,
  suspended: boolean,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const before = await lockPerson(tx, id);
      if (!before) return gone;
      if (id === viewer.personId) return refused("You cannot suspend yourself.");
      if (Boolean(before.suspendedAt) === suspended) return { done: true, id };
      const changed = await tx
        .update(people)
        .set({ suspendedAt: suspended ? portalNow() : null })
        .where(eq(people.id, id))
        .returning({ id: people.id });
      if (changed.length === 0) return gone;
      await recordEvent(tx, viewer, { act: suspended ? "suspended" : "restored", subjectId: id });
      return { done: true, id };
    }),
  );
}

async function lockPerson(tx: Transaction, id: string) {
  const [person] = await tx
    .select({
      name: people.name,
      jobTitle: people.jobTitle,
      suspendedAt: people.suspendedAt,
      version,
    })
    .from(people)
    .where(eq(people.id, id))
    .for("update");
  return person;
}
