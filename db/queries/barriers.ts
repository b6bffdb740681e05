import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { once } from "@/db/once";
import { isOn } from "@/db/queries/attachments";
import { readDraft, rowsOf } from "@/db/queries/barrier-rows";
import { areListed, notListed } from "@/db/queries/lookups";
import { beginDraft, changeDraft } from "@/db/queries/submissions";
import { attachments, barriers, effects } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import { whyNotEdit } from "@/lib/barrier-steps";
import { changesBetween } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";

/** Begins a draft; `onBehalfOf` names the organisation when an adviser enters it for one. */
export function createBarrier(
  viewer: Asker,
  draft: BarrierDraft,
  { request, onBehalfOf }: { request?: string; onBehalfOf?: string } = {},
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      if (!(await areListed(tx, draft))) return notListed;
      const rows = rowsOf(draft);
      const begun = await beginDraft(tx, viewer, {
        kind: "barrier",
        words: rows.submission,
        onBehalfOf,
      });
      if (!begun.done) return begun;
      const { id, organisationId } = begun;
      await tx.insert(barriers).values({ ...rows.barrier, id });
      await tx.insert(effects).values({
        ...rows.effect,
        submissionId: id,
        organisationId,
        enteredById: viewer.personId,
      });
      return { done: true, id };
    }),
  );
}

/** The barrier as its form shows it, for whoever may see it; `null` when it is not there for them. */
export function findDraft(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [found, files] = await Promise.all([readDraft(tx, id), countFiles(tx, id)]);
    return found ? { ...found, files } : null;
  });
}

export function countFiles(tx: Transaction, id: string) {
  return tx.$count(attachments, isOn(id));
}

/** Saves what was typed if nobody saved since `version`; otherwise nothing, and the caller shows both. */
export function updateBarrier(
  viewer: Asker,
  id: string,
  draft: BarrierDraft,
  version: number,
): Promise<Outcome> {
  return asViewer(viewer, (tx) => saveDraft(tx, viewer, id, draft, version));
}

async function saveDraft(
  tx: Transaction,
  viewer: Asker,
  id: string,
  draft: BarrierDraft,
  version: number,
): Promise<Outcome> {
  const before = await readDraft(tx, id);
  if (!before) return gone;
  const { state, organisationId } = before.submission;
  const whyNot = whyNotEdit({ state, standing: before.standing });
  if (whyNot) return refused(whyNot);
  const changes = changesBetween(before.draft, draft);
  // Also the answer to a second post of the same words, whose version is old by then.
  if (changes.length === 0) return { done: true, id };
  if (before.submission.version !== version) return stale;
  if (!(await areListed(tx, draft))) return notListed;
  const words = rowsOf(draft).submission;
  const outcome = await changeDraft(tx, viewer, { id, version, words, changes });
  if (outcome.done) await saveDetails(tx, id, organisationId, draft);
  return outcome;
}

/** The rows beside the submission's own; a step that changes fields raises the version itself. */
export async function saveDetails(
  tx: Transaction,
  id: string,
  organisationId: string,
  draft: BarrierDraft,
) {
  const { barrier, effect } = rowsOf(draft);
  await tx.update(barriers).set(barrier).where(eq(barriers.id, id)).returning({ id: barriers.id });
  await tx
    .update(effects)
    .set(effect)
    .where(and(eq(effects.submissionId, id), eq(effects.organisationId, organisationId)))
    .returning({ id: effects.submissionId });
}
