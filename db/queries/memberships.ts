import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { assignments, memberships, organisations, people, roleHolders } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { portalNow } from "@/lib/clock";
import { gone, type Outcome, refused } from "@/lib/outcome";
import { given } from "@/lib/people";
import type { PilotSlug } from "@/lib/pilots";
import type { Duty, Role } from "@/lib/viewer";

/** What stood on the form and what was chosen on it: the rest, others may have changed meanwhile. */
type Choice<T> = { chosen: readonly T[]; was: readonly T[] };

/** Gives duties in an organisation and takes them; without any left, the membership ends. */
export function changeDuties(
  viewer: Asker,
  personId: string,
  organisationId: string,
  { chosen, was }: Choice<Duty>,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const found = await findPlace(tx, personId, organisationId);
      if (!found) return gone;
      const { added, taken } = given(chosen, was);
      const kept = found.duties.filter((duty) => !taken.some((one) => one === duty));
      const duties = [...new Set([...kept, ...added])];
      if (duties.length === kept.length && kept.length === found.duties.length)
        return { done: true, id: personId };
      const written = await writeDuties(tx, { personId, organisationId, duties });
      if (!written) return gone;
      await recordEvent(tx, viewer, {
        act: duties.length > 0 ? "changed-duties" : "ended-membership",
        subjectId: personId,
        details: { organisation: found.organisation },
        changes: [{ field: "duties", from: found.duties, to: duties }],
      });
      return { done: true, id: personId };
    }),
  );
}

async function findPlace(tx: Transaction, personId: string, organisationId: string) {
  const [organisation] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .innerJoin(people, eq(people.id, personId))
    .where(eq(organisations.id, organisationId));
  if (!organisation) return null;
  const [place] = await tx
    .select({ duties: memberships.duties })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.organisationId, organisationId),
        isNull(memberships.endedAt),
      ),
    )
    .for("update");
  return { organisation: organisation.name, duties: place?.duties ?? [] };
}

/** The row for a person's duties in an organisation, new or there before. */
export async function writeDuties(
  tx: Transaction,
  {
    personId,
    organisationId,
    duties,
  }: { personId: string; organisationId: string; duties: string[] },
) {
  const row = { duties, endedAt: duties.length > 0 ? null : portalNow() };
  const written = await tx
    .insert(memberships)
    .values({ personId, organisationId, ...row })
    .onConflictDoUpdate({ target: [memberships.personId, memberships.organisationId], set: row })
    .returning({ personId: memberships.personId });
  return written.length > 0;
}

export function changeRoles(
  viewer: Asker,
  personId: string,
  { chosen, was }: Choice<Role>,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      if (!(await isThere(tx, personId))) return gone;
      const { added, taken } = given(chosen, was);
      if (personId === viewer.personId && taken.includes("administrator"))
        return refused("You cannot take the role of administrator from yourself. Ask another one.");
      const granted = await grantRoles(tx, personId, added);
      const withdrawn = await tx
        .delete(roleHolders)
        .where(and(eq(roleHolders.personId, personId), inArray(roleHolders.role, taken)))
        .returning({ role: roleHolders.role });
      for (const { role } of granted) await record(tx, viewer, personId, "granted-role", { role });
      for (const { role } of withdrawn)
        await record(tx, viewer, personId, "withdrew-role", { role });
      return { done: true, id: personId };
    }),
  );
}

/** The pilots that an adviser looks after. */
export function changeAssignments(
  viewer: Asker,
  personId: string,
  { chosen, was }: Choice<PilotSlug>,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      if (!(await isThere(tx, personId))) return gone;
      const { added, taken } = given(chosen, was);
      const assigned = await assignPilots(tx, personId, added);
      const relieved = await tx
        .delete(assignments)
        .where(and(eq(assignments.personId, personId), inArray(assignments.pilot, taken)))
        .returning({ pilot: assignments.pilot });
      for (const { pilot } of assigned)
        await record(tx, viewer, personId, "assigned-pilot", { pilot });
      for (const { pilot } of relieved)
        await record(tx, viewer, personId, "relieved-of-pilot", { pilot });
      return { done: true, id: personId };
    }),
  );
}

/** The rows that were not there before. */
export async function grantRoles(tx: Transaction, personId: string, roles: readonly Role[]) {
  if (roles.length === 0) return [];
  return tx
    .insert(roleHolders)
    .values(roles.map((role) => ({ personId, role })))
    .onConflictDoNothing()
    .returning({ role: roleHolders.role });
}

async function assignPilots(tx: Transaction, personId: string, pilots: readonly PilotSlug[]) {
  if (pilots.length === 0) return [];
  return tx
    .insert(assignments)
    .values(pilots.map((pilot) => ({ personId, pilot })))
    .onConflictDoNothing()
    .returning({ pilot: assignments.pilot });
}

const record = (
  tx: Transaction,
  viewer: Asker,
  subjectId: string,
  act: string,
  details: Record<string, string>,
) => recordEvent(tx, viewer, { act, subjectId, details });

async function isThere(tx: Transaction, personId: string) {
  const rows = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
  return rows.length > 0;
}
