import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isOn } from "@/db/queries/attachments";
import { readDraft, rowsOf } from "@/db/queries/barrier-rows";
import { areListed, notListed } from "@/db/queries/lookups";
import { saver } from "@/db/queries/saver";
import { beginDraft } from "@/db/queries/submissions";
import { attachments, barriers, effects } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import { whyNotEdit } from "@/lib/barrier-steps";

export const { create: createBarrier, update: updateBarrier } = saver({
  find: readDraft,
  whyNot: ({ submission: { state }, standing }) => whyNotEdit({ state, standing }),
  fault: async (tx, draft) => ((await areListed(tx, draft)) ? null : notListed),
  begin: beginBarrier,
  wordsOf: (draft) => rowsOf(draft).submission,
  saveDetails,
});

async function beginBarrier(
  tx: Transaction,
  viewer: Asker,
  draft: BarrierDraft,
  onBehalfOf?: string,
) {
  const { submission: words, barrier, effect } = rowsOf(draft);
  const begun = await beginDraft(tx, viewer, { kind: "barrier", words, onBehalfOf });
  if (!begun.done) return begun;
  const { id, organisationId } = begun;
  await tx.insert(barriers).values({ ...barrier, id });
  await tx.insert(effects).values({
    ...effect,
    submissionId: id,
    organisationId,
    enteredById: viewer.personId,
  });
  return begun;
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
