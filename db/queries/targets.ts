import { and, eq, sql } from "drizzle-orm";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { readProposal, readTargets } from "@/db/queries/proposal-rows";
import { pots, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { sameValue } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import { proposalNotOpen } from "@/lib/proposals";
import { nameOfTarget, type Target } from "@/lib/targets";

/** Sets what is wanted of each year and nature, all at once, if nobody changed the pooled budget since `version`. */
export async function setTargets(
  viewer: Asker,
  id: string,
  targets: Target[],
  { version, request }: { version: number; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [found, before] = await Promise.all([readProposal(tx, id), readTargets(tx, id)]);
      if (!found) return gone;
      if (found.unlocked.length === 0) return refused(proposalNotOpen);
      if (sameValue(before, targets)) return { done: true, id };
      if (found.submission.version !== version) return stale;
      const { years } = found;
      const outside = targets.find(({ year }) => !years.includes(year));
      if (outside) return refused(`It does not cover ${outside.year}`, nameOfTarget(outside));
      const cleared = before.filter(
        (one) => !targets.some((other) => nameOfTarget(other) === nameOfTarget(one)),
      );
      const rows = [
        ...targets.map(({ wanted, ...at }) => ({ ...at, submissionId: id, target: wanted })),
        ...cleared.map(({ year, nature }) => ({ year, nature, submissionId: id, target: null })),
      ];
      await tx
        .insert(pots)
        .values(rows)
        .onConflictDoUpdate({
          target: [pots.submissionId, pots.year, pots.nature],
          set: { target: sql`excluded.target` },
        });
      const [saved] = await tx
        .update(submissions)
        .set({ version: version + 1 })
        .where(and(eq(submissions.id, id), eq(submissions.version, version)))
        .returning({ id: submissions.id });
      if (!saved) return stale;
      await recordEvent(tx, viewer, {
        submissionId: id,
        act: "set-targets",
        readers: "involved",
        version: version + 1,
        changes: [{ field: "targets", from: before, to: targets }],
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
