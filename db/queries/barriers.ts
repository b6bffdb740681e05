import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { mayEnterIn, viewerHasDuty } from "@/db/policies";
import { readDraft, rowsOf } from "@/db/queries/barrier-rows";
import { areListed, notListed } from "@/db/queries/lookups";
import { attachments, barriers, effects, organisations, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import type { BarrierDraft } from "@/lib/barrier-inputs";
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
      const organisationId = onBehalfOf ?? viewer.organisationId;
      if (!organisationId) return refused("Choose the organisation whose barrier it is.");
      if (!(await mayBeginFor(tx, organisationId, onBehalfOf ? draft.pilot : null)))
        return refused("You cannot begin a barrier for this organisation in this pilot.");
      if (!(await areListed(tx, draft))) return notListed;
      const rows = rowsOf(draft);
      const [created] = await tx
        .insert(submissions)
        .values({
          ...rows.submission,
          kind: "barrier",
          organisationId,
          createdById: viewer.personId,
          enteredById: onBehalfOf ? viewer.personId : null,
        })
        .returning({ id: submissions.id });
      if (!created) return refused("This barrier could not be begun.");
      const { id } = created;
      await tx.insert(barriers).values({ ...rows.barrier, id });
      await tx
        .insert(effects)
        .values({ ...rows.effect, submissionId: id, organisationId, enteredById: viewer.personId });
      const act = onBehalfOf ? "began-on-behalf" : "began";
      await recordEvent(tx, viewer, { submissionId: id, act, toState: "draft", version: 1 });
      return { done: true, id };
    }),
  );
}

async function mayBeginFor(tx: Transaction, organisationId: string, enteredIn: string | null) {
  const may = enteredIn ? mayEnterIn(sql`${enteredIn}`) : viewerHasDuty("contributor", "lead");
  const [place] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, organisationId), may));
  return place !== undefined;
}

/** The barrier as its form shows it, for whoever may see it; `null` when it is not there for them. */
export function findDraft(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [found, files] = await Promise.all([readDraft(tx, id), countFiles(tx, id)]);
    return found ? { ...found, files } : null;
  });
}

export function countFiles(tx: Transaction, id: string) {
  return tx.$count(
    attachments,
    and(eq(attachments.submissionId, id), isNull(attachments.removedAt)),
  );
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
  const mayEdit = before.standing.some((one) => one === "owner-contributor" || one === "entered");
  if (!mayEdit || state !== "draft")
    return refused(
      "Only the organisation that owns it can change it, and only before it is submitted.",
    );
  const changes = changesBetween(before.draft, draft);
  // Also the answer to a second post of the same words, whose version is old by then.
  if (changes.length === 0) return { done: true, id };
  if (before.submission.version !== version) return stale;
  if (!(await areListed(tx, draft))) return notListed;
  const [saved] = await tx
    .update(submissions)
    .set({ ...rowsOf(draft).submission, version: version + 1 })
    .where(and(eq(submissions.id, id), eq(submissions.version, version)))
    .returning({ id: submissions.id });
  if (!saved) return stale;
  await saveDetails(tx, id, organisationId, draft);
  await recordEvent(tx, viewer, {
    submissionId: id,
    act: "changed",
    changes,
    version: version + 1,
  });
  return { done: true, id };
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
