import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { readPlan, readProject, saidIn } from "@/db/queries/project-rows";
import { changeDraft } from "@/db/queries/submissions";
import { milestones, outcomes, risks } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { gone, type Outcome, type Refusal, refused, stale } from "@/lib/outcome";
import type { PlanInput } from "@/lib/plan";
import type { PlanPart } from "@/lib/project-fields";
import { planNotOpen } from "@/lib/projects";

const tables = { milestones, outcomes, risks };

type Place<Part extends PlanPart> = { id: string; part: Part; row?: string; request?: string };

/** Adds a row to a part of the plan, or changes the one named if nobody did since `version` of it. */
export const savePlanRow = <Part extends PlanPart>(
  viewer: Asker,
  place: Place<Part>,
  input: PlanInput<Part>,
  version = 1,
) =>
  changePlan(viewer, place, async (tx, members) => {
    const { id, part, row } = place;
    if ("organisationId" in input && !members.includes(input.organisationId))
      return refused("Choose one of the organisations on it.");
    const table = tables[part];
    if (!row) {
      await tx.insert(table).values({ ...input, submissionId: id } as never);
      return null;
    }
    const here = and(eq(table.id, row), eq(table.submissionId, id));
    const [changed] = await tx
      .update(table)
      .set({ ...input, version: version + 1 } as never)
      .where(and(here, eq(table.version, version)))
      .returning({ id: table.id });
    return changed ? null : (await tx.$count(table, here)) > 0 ? stale : gone;
  });

export const removePlanRow = (viewer: Asker, place: Place<PlanPart> & { row: string }) =>
  changePlan(viewer, place, async (tx) => {
    const table = tables[place.part];
    const [removed] = await tx
      .delete(table)
      .where(and(eq(table.id, place.row), eq(table.submissionId, place.id)))
      .returning({ id: table.id });
    return removed ? null : gone;
  });

type Work = (tx: Transaction, members: string[]) => Promise<Refusal | null>;

/** One change of the plan is one version of the project. */
function changePlan(viewer: Asker, { id, part, request }: Place<PlanPart>, work: Work) {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      await lockSubmission(tx, id);
      const found = await readProject(tx, id);
      if (!found) return gone;
      if (!found.unlocked.includes(part)) return refused(planNotOpen);
      const refusal = await work(tx, found.submission.members);
      if (refusal) return refusal;
      const [from, to] = [saidIn(found.plan)[part], saidIn(await readPlan(tx, id))[part]];
      const { version } = found.submission;
      const changes = changesBetween({ [part]: from }, { [part]: to });
      if (changes.length === 0) return { done: true, id };
      return changeDraft(tx, viewer, { id, version, changes });
    }),
  );
}
