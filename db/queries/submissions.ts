import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { mayEnterIn, viewerHasDuty } from "@/db/policies";
import { organisations, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { Change } from "@/lib/changes";
import { type Outcome, type Refusal, refused, stale } from "@/lib/outcome";
import type { Standing } from "@/lib/standings";
import { type Kind, nounOfKind } from "@/lib/submissions";

/** What every kind of submission is called and who has it; `null` when it is not there for this viewer. */
export function findSubmission(viewer: Asker, id: string, kind?: Kind) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({
        id: submissions.id,
        kind: submissions.kind,
        reference: submissions.reference,
        title: submissions.title,
        version: submissions.version,
        officerId: submissions.officerId,
        standing: sql<Standing[]>`standing(${submissions.id})`,
      })
      .from(submissions)
      .where(and(eq(submissions.id, id), kind && eq(submissions.kind, kind)));
    return row ?? null;
  });
}

export type Words = Pick<
  typeof submissions.$inferInsert,
  "title" | "pilot" | "pilots" | "audience" | "summary" | "searchText"
>;

/**
 * Begins a draft of a kind and its history; its details are the caller's to add. `onBehalfOf` names the
 * organisation when an adviser enters it for one.
 */
export async function beginDraft(
  tx: Transaction,
  viewer: Asker,
  { kind, words, onBehalfOf }: { kind: Kind; words: Words; onBehalfOf?: string },
): Promise<{ done: true; id: string; organisationId: string } | Refusal> {
  const organisationId = onBehalfOf ?? viewer.organisationId;
  if (!organisationId) return refused(`Choose the organisation whose ${nounOfKind(kind)} it is.`);
  if (!(await mayBeginFor(tx, organisationId, onBehalfOf ? words.pilot : null)))
    return refused(`You cannot begin a ${nounOfKind(kind)} for this organisation in this pilot.`);
  const [created] = await tx
    .insert(submissions)
    .values({
      ...words,
      kind,
      organisationId,
      createdById: viewer.personId,
      enteredById: onBehalfOf ? viewer.personId : null,
    })
    .returning({ id: submissions.id });
  if (!created) return refused(`This ${nounOfKind(kind)} could not be begun.`);
  const act = onBehalfOf ? "began-on-behalf" : "began";
  await recordEvent(tx, viewer, { submissionId: created.id, act, toState: "draft", version: 1 });
  return { done: true, id: created.id, organisationId };
}

async function mayBeginFor(tx: Transaction, organisationId: string, enteredIn: string | null) {
  const may = enteredIn ? mayEnterIn(sql`${enteredIn}`) : viewerHasDuty("contributor", "lead");
  const [place] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, organisationId), may));
  return place !== undefined;
}

/** Writes what changed in a draft if nobody did since `version`, and its line of history; details are the caller's. */
export async function changeDraft(
  tx: Transaction,
  viewer: Asker,
  {
    id,
    version,
    words,
    changes,
  }: { id: string; version: number; words?: Words; changes: Change[] },
): Promise<Outcome> {
  const [saved] = await tx
    .update(submissions)
    .set({ ...words, version: version + 1 })
    .where(and(eq(submissions.id, id), eq(submissions.version, version)))
    .returning({ id: submissions.id });
  if (!saved) return stale;
  await recordEvent(tx, viewer, {
    submissionId: id,
    act: "changed",
    changes,
    version: version + 1,
  });
  return { done: true, id };
}
