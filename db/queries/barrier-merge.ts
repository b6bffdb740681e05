import { and, eq, inArray, ne, notInArray, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import type { Facts } from "@/db/queries/barrier-moves";
import type { Consequence } from "@/db/queries/moves";
import { reportersOf } from "@/db/queries/partnerships";
import { barriers, effects, partnerships, submissions } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { mergeableStates } from "@/lib/barriers";
import { refused } from "@/lib/outcome";

/** Every reporter of the merged barrier becomes one of the other, with its figures; partners keep their part. */
export async function mergeInto(
  tx: Transaction,
  viewer: Asker,
  { id, reporters }: Facts,
  { target, reason }: { target: string; reason: string },
): Promise<Consequence> {
  const into = await findTarget(tx, id, target);
  if (!into) return refused("Enter the reference of another barrier that is submitted or open.");
  await tx
    .update(barriers)
    .set({ mergedIntoId: into.id })
    .where(eq(barriers.id, id))
    .returning({ id: barriers.id });
  const reporting = reporters.filter((one) => !into.reporters.includes(one));
  await takeFigures(tx, viewer, id, { into: into.id, of: reporting });
  const joining = [
    ...reporting.map((organisationId) => ({ organisationId, part: "reporter" as const })),
    ...(await listPartners(tx, id, [...into.members, ...reporting])),
  ];
  if (joining.length > 0)
    await tx.insert(partnerships).values(
      joining.map((one) => ({
        ...one,
        submissionId: into.id,
        state: "accepted" as const,
        byId: viewer.personId,
      })),
    );
  await recordEvent(tx, viewer, {
    submissionId: into.id,
    act: "merged-in",
    reason,
    subjectId: id,
    version: into.version,
  });
  return { done: true, event: { reason, details: { target: into.reference ?? "" } } };
}

/** Those who were invited to help and are on it for nothing else. */
function listPartners(tx: Transaction, submissionId: string, but: string[]) {
  return tx
    .select({
      organisationId: partnerships.organisationId,
      part: partnerships.part,
      words: partnerships.words,
      expiresAt: partnerships.expiresAt,
    })
    .from(partnerships)
    .where(
      and(
        eq(partnerships.submissionId, submissionId),
        eq(partnerships.part, "partner"),
        eq(partnerships.state, "accepted"),
        notInArray(partnerships.organisationId, but),
      ),
    );
}

type Taking = { into: string; of: string[] };

async function takeFigures(tx: Transaction, viewer: Asker, id: string, { into, of }: Taking) {
  const figures = await tx
    .select({ row: effects, story: barriers.evidence, owner: submissions.organisationId })
    .from(effects)
    .innerJoin(barriers, eq(barriers.id, effects.submissionId))
    .innerJoin(submissions, eq(submissions.id, effects.submissionId))
    .where(and(eq(effects.submissionId, id), inArray(effects.organisationId, of)));
  if (figures.length === 0) return;
  await tx
    .insert(effects)
    .values(
      figures.map(({ row, story, owner }) => ({
        ...row,
        submissionId: into,
        enteredById: viewer.personId,
        evidence: row.organisationId === owner ? row.evidence || story : row.evidence,
      })),
    )
    .onConflictDoUpdate({
      target: [effects.submissionId, effects.organisationId],
      set: asGiven,
      setWhere: sql`${effects.organisationId} <> all(select unnest(s.members) from submissions s where s.id = ${into})`,
    });
}

const given = (column: string) => sql.raw(`excluded.${column}`);

/** Whoever left it once has a row there still, which takes the new figures. */
const asGiven = {
  people: given("people"),
  peopleWho: given("people_who"),
  peoplePeriod: given("people_period"),
  peopleAYear: given("people_a_year"),
  cost: given("cost"),
  costBasis: given("cost_basis"),
  costPeriod: given("cost_period"),
  costAYear: given("cost_a_year"),
  evidence: given("evidence"),
  enteredById: given("entered_by_id"),
  version: sql`${effects.version} + 1`,
};

async function findTarget(tx: Transaction, id: string, target: string) {
  const [row] = await tx
    .select({
      id: submissions.id,
      reference: submissions.reference,
      members: submissions.members,
      reporters: reportersOf,
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
