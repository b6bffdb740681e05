import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { once } from "@/db/once";
import { submissions, watches } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { gone, type Outcome, refused } from "@/lib/outcome";

/** Whether the viewer follows a submission, and how many do. */
export async function readWatch(tx: Transaction, viewer: Asker, submissionId: string) {
  const [row] = await tx
    .select({
      watching: sql<boolean>`exists (select 1 from ${watches} w where w.submission_id = ${submissions.id}
        and w.person_id = ${viewer.personId} and not w.off)`,
      watchers: sql<number>`watchers_of(${submissions.id})`,
    })
    .from(submissions)
    .where(eq(submissions.id, submissionId));
  return row ?? { watching: false, watchers: 0 };
}

/** Follows a submission or stops; a stop is remembered, so that being involved does not undo it. No history: it is the person's own. */
export function setWatch(
  viewer: Asker,
  submissionId: string,
  watching: boolean,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const [seen] = await tx
        .select({ id: submissions.id })
        .from(submissions)
        .where(eq(submissions.id, submissionId));
      if (!seen) return gone;
      const [set] = await tx
        .insert(watches)
        .values({ submissionId, personId: viewer.personId, off: !watching })
        .onConflictDoUpdate({
          target: [watches.submissionId, watches.personId],
          set: { off: !watching },
        })
        .returning({ id: watches.submissionId });
      return set ? { done: true, id: set.id } : refused("This could not be changed.");
    }),
  );
}

/** Whoever is involved follows, unless they ever chose. */
export function followIfNew(tx: Transaction, personId: string, submissionId: string) {
  return tx
    .insert(watches)
    .values({ submissionId, personId })
    .onConflictDoNothing()
    .returning({ id: watches.submissionId });
}
