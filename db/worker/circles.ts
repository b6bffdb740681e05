import { and, arrayOverlaps, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignments, memberships, mentions, roleHolders, terms, watches } from "@/db/schema";
import type { Untold } from "@/db/worker/concerned";
import type { Duty } from "@/lib/viewer";

export async function listMembers(tx: Transaction, organisationIds: string[], duties: Duty[]) {
  if (organisationIds.length === 0) return [];
  const rows = await tx
    .select({ id: memberships.personId })
    .from(memberships)
    .where(
      and(
        inArray(memberships.organisationId, organisationIds),
        isNull(memberships.endedAt),
        arrayOverlaps(memberships.duties, duties),
      ),
    );
  return rows.map(({ id }) => id);
}

/** Who holds the money, or leads it where nobody does. */
export async function findHost(tx: Transaction, { submissionId, organisationId }: Untold) {
  const [said] = await tx
    .select({ hostId: terms.hostId })
    .from(terms)
    .where(eq(terms.submissionId, submissionId));
  return [said?.hostId ?? organisationId];
}

export async function listUnsigned(tx: Transaction, { submissionId, members }: Untold) {
  const rows = await tx.execute<{ id: string }>(
    sql`select id from unnest(${sql.param(members)}::uuid[]) as id where awaits_signature(${submissionId}, id)`,
  );
  return rows.map(({ id }) => id);
}

/** Its officer; while it has none, the reviewers and the advisers of its pilots. */
export async function listSupport(tx: Transaction, { officerId, pilots }: Untold) {
  if (officerId) return [officerId];
  const rows = await tx
    .select({ id: roleHolders.personId })
    .from(roleHolders)
    .leftJoin(assignments, eq(assignments.personId, roleHolders.personId))
    .where(
      or(
        inArray(roleHolders.role, ["reviewer", "review-lead"]),
        and(eq(roleHolders.role, "adviser"), inArray(assignments.pilot, pilots)),
      ),
    );
  return rows.map(({ id }) => id);
}

export async function listAdministrators(tx: Transaction) {
  const rows = await tx
    .select({ id: roleHolders.personId })
    .from(roleHolders)
    .where(eq(roleHolders.role, "administrator"));
  return rows.map(({ id }) => id);
}

export async function listMentioned(tx: Transaction, { act, subjectId, mentioned }: Untold) {
  if (act === "edited-comment") return mentioned?.split(" ") ?? [];
  if (act !== "commented" || !subjectId) return [];
  const rows = await tx
    .select({ id: mentions.personId })
    .from(mentions)
    .where(eq(mentions.commentId, subjectId));
  return rows.map(({ id }) => id);
}

/** Whoever followed a barrier follows the one that took it in. */
export async function broughtBy(tx: Transaction, { act, subjectId }: Untold) {
  if (act !== "merged-in" || !subjectId) return [];
  const rows = await tx
    .select({ id: watches.personId })
    .from(watches)
    .where(and(eq(watches.submissionId, subjectId), eq(watches.off, false)));
  return rows.map(({ id }) => id);
}
