import { sql } from "drizzle-orm";
import { readTargets } from "@/db/queries/proposal-rows";
import { type Target as At, setWhole } from "@/db/queries/whole";
import { pots } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { sameValue } from "@/lib/changes";
import { refused } from "@/lib/outcome";
import { nameOfTarget, type Target } from "@/lib/targets";

/** Sets what is wanted of each year and nature, all at once. */
export const setTargets = (viewer: Asker, id: string, targets: Target[], at: At) =>
  setWhole(viewer, id, { act: "set-targets", at }, async (tx, { years }) => {
    const before = await readTargets(tx, id);
    const outside = targets.find(({ year }) => !years.includes(year));
    if (outside) return refused(`It does not cover ${outside.year}`, nameOfTarget(outside));
    const cleared = before.filter(
      (one) => !targets.some((other) => nameOfTarget(other) === nameOfTarget(one)),
    );
    const rows = [
      ...targets.map(({ wanted, ...where }) => ({ ...where, submissionId: id, target: wanted })),
      ...cleared.map(({ year, nature }) => ({ year, nature, submissionId: id, target: null })),
    ];
    return {
      changes: sameValue(before, targets) ? [] : [{ field: "targets", from: before, to: targets }],
      write: () =>
        tx
          .insert(pots)
          .values(rows)
          .onConflictDoUpdate({
            target: [pots.submissionId, pots.year, pots.nature],
            set: { target: sql`excluded.target` },
          })
          .returning({ year: pots.year }),
    };
  });
