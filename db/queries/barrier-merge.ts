import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import type { Consequence } from "@/db/queries/barrier-consequences";
import type { Facts } from "@/db/queries/barrier-moves";
import { barriers, effects, partnerships, submissions } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { mergeableStates } from "@/lib/barriers";
import { refused } from "@/lib/outcome";

/** Every organisation of the merged barrier becomes a co-reporter of the other, with its figures. */
export async function mergeInto(
  tx: Transaction,
  viewer: Asker,
  { id, members }: Facts,
  { target, reason }: { target: string; reason: string },
): Promise<Consequence> {
  const into = await findTarget(tx, id, target);
  if (!into) return refused("Enter the reference of another barrier that is submitted or open.");
  await tx
    .update(barriers)
    .set({ mergedIntoId: into.id })
    .where(eq(barriers.id, id))
    .returning({ id: barriers.id });
  const joining = members.filter((member) => !into.members.includes(member));
  if (joining.length > 0) {
    await tx.insert(partnerships).values(
      joining.map((organisationId) => ({
        submissionId: into.id,
        organisationId,
        part: "reporter" as const,
        state: "accepted" as const,
        byId: viewer.personId,
      })),
    );
    const figures = await tx
      .select()
      .from(effects)
      .where(and(eq(effects.submissionId, id), inArray(effects.organisationId, joining)));
    if (figures.length > 0)
      await tx
        .insert(effects)
        .values(
          figures.map((row) => ({ ...row, submissionId: into.id, enteredById: viewer.personId })),
        );
  }
  await recordEvent(tx, viewer, {
    submissionId: into.id,
    act: "merged-in",
    reason,
    subjectId: id,
    version: into.version,
  });
  return { done: true, event: { reason, details: { target: into.reference ?? "" } } };
}

async function findTarget(tx: Transaction, id: string, target: string) {
  const [row] = await tx
    .select({
      id: submissions.id,
      reference: submissions.reference,
      members: submissions.members,
      version: submissions.version,
    })
    .from(submissions)
    .where(
      and(
        eq(submissions.kind, "barrier"),
        ne(submissions.id, id),
        or(
          eq(submissions.reference, target.toUpperCase()),
          sql`${submissions.id}::text = ${target}`,
        ),
        inArray(submissions.state, mergeableStates),
      ),
    )
    .for("no key update");
  return row ?? null;
}
