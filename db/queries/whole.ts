import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { readProposal } from "@/db/queries/proposal-rows";
import { submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import type { Change } from "@/lib/changes";
import { gone, type Outcome, type Refusal, refused, stale } from "@/lib/outcome";
import { proposalNotOpen } from "@/lib/proposals";

type Found = NonNullable<Awaited<ReturnType<typeof readProposal>>>;
type Planned = { changes: Change[]; write: () => Promise<unknown> };
export type Target = { version: number; request?: string };

/** Sets what is said of a pooled budget as a whole, if nobody changed it since `version`, with a line for whoever may read figures. */
export async function setWhole(
  viewer: Asker,
  id: string,
  { act, at: { version, request } }: { act: string; at: Target },
  plan: (tx: Transaction, found: Found) => Promise<Refusal | Planned>,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const found = await readProposal(tx, id);
      if (!found) return gone;
      if (found.unlocked.length === 0) return refused(proposalNotOpen);
      const planned = await plan(tx, found);
      if ("done" in planned) return planned;
      const { changes } = planned;
      if (changes.length === 0) return { done: true, id };
      if (found.submission.version !== version) return stale;
      await planned.write();
      const next = { version: version + 1 };
      const [saved] = await tx
        .update(submissions)
        .set(next)
        .where(and(eq(submissions.id, id), eq(submissions.version, version)))
        .returning({ id: submissions.id });
      if (!saved) throw new Error("Somebody changed a pooled budget without the lock");
      const readers = "involved" as const;
      await recordEvent(tx, viewer, { submissionId: id, act, readers, ...next, changes });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
