import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { people, roleHolders, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";

/** Gives a submission to an officer of the support team; history that only the team sees. */
export async function assignOfficer(
  viewer: Asker,
  submissionId: string,
  officerId: string | null,
  { version, request }: { version: number; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const [before] = await tx
        .select({ officerId: submissions.officerId, version: submissions.version })
        .from(submissions)
        .where(
          and(
            eq(submissions.id, submissionId),
            isNotNull(submissions.submittedAt),
            sql`sees_as_support(${submissions.id})`,
          ),
        );
      if (!before) return gone;
      if (officerId && !(await findOfficer(tx, officerId)))
        return refused("Choose an officer from the list.");
      const [assigned] = await tx
        .update(submissions)
        .set({ officerId, version: version + 1 })
        .where(and(eq(submissions.id, submissionId), eq(submissions.version, version)))
        .returning({ id: submissions.id });
      if (!assigned) return stale;
      await recordEvent(tx, viewer, {
        submissionId,
        act: "assigned",
        readers: "support",
        subjectId: officerId,
        changes: [{ field: "officer", from: before.officerId, to: officerId }],
        version: version + 1,
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

/** Everybody whom a submission may be given to. */
export function listOfficers(viewer: Asker) {
  return readAsViewer(viewer, (tx) => selectOfficers(tx).orderBy(asc(people.name)));
}

async function findOfficer(tx: Transaction, id: string) {
  const [officer] = await selectOfficers(tx, eq(people.id, id));
  return officer;
}

function selectOfficers(tx: Transaction, narrowed?: SQL) {
  return tx
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roleHolders, eq(roleHolders.personId, people.id))
    .where(
      and(
        isNull(people.suspendedAt),
        inArray(roleHolders.role, ["adviser", "reviewer", "review-lead"]),
        narrowed,
      ),
    );
}
