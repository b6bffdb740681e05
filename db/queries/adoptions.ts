import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { beginProject } from "@/db/queries/projects";
import { adoptions, milestones, outcomes, practices, risks, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import {
  type AdoptInput,
  type AdoptionInput,
  draftFrom,
  type PlanOnOffer,
  planFrom,
  tellableStates,
} from "@/lib/adoptions";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { Standing } from "@/lib/standings";

/** Drafts a project of the viewer's organisation from a practice; gives the draft's id. */
export async function adopt(
  viewer: Asker,
  sourceId: string,
  { startsOn, pilot, manner, how }: AdoptInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const offered = await readPlanOnOffer(tx, sourceId);
      if (!offered) return whyNotThere(tx, sourceId);
      const plan = planFrom(offered, startsOn);
      const begun = await beginProject(tx, viewer, draftFrom(plan, pilot));
      if (!begun.done) return begun;
      const { id, organisationId } = begun;
      await writePlan(tx, plan, { submissionId: id, organisationId });
      await tx
        .insert(adoptions)
        .values({ submissionId: id, sourceId, manner, how })
        .returning({ id: adoptions.submissionId });
      const told = { subjectId: id };
      const details = { practice: offered.title, how };
      await recordEvent(tx, viewer, { ...told, submissionId: id, act: "adopted", details });
      await recordEvent(tx, viewer, { ...told, submissionId: sourceId, act: "adopted-elsewhere" });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

/** What became of it, as its organisation says; the history of the source tells it, too. */
export async function tellAdoption(
  viewer: Asker,
  id: string,
  { state, why }: AdoptionInput,
  { version, request }: { version: number; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const before = await readAdoption(tx, id);
      if (!before) return gone;
      if (!before.mayTell) return refused(notYours);
      if (before.state === state && before.why === why) return { done: true, id };
      const [told] = await tx
        .update(adoptions)
        .set({ state, why, version: version + 1 })
        .where(and(eq(adoptions.submissionId, id), eq(adoptions.version, version)))
        .returning({ id: adoptions.submissionId });
      if (!told) return stale;
      const act = tellableStates.find(({ value }) => value === state)?.act ?? state;
      for (const submissionId of [id, before.sourceId])
        await recordEvent(tx, viewer, { submissionId, act, subjectId: id, reason: why || null });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

const notYours = "Only a contributor or lead of the organisation that adopted it says how it goes.";

/** One adoption as its form shows it, for whoever sees the project. */
export const findAdoption = (viewer: Asker, id: string) =>
  readAsViewer(viewer, (tx) => readAdoption(tx, id));

async function readAdoption(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      sourceId: adoptions.sourceId,
      version: adoptions.version,
      state: adoptions.state,
      why: adoptions.why,
      manner: adoptions.manner,
      how: adoptions.how,
      title: submissions.title,
      standing: sql<Standing[]>`standing(${adoptions.submissionId})`,
    })
    .from(adoptions)
    .innerJoin(submissions, eq(submissions.id, adoptions.submissionId))
    .where(eq(adoptions.submissionId, id));
  return row ? { ...row, mayTell: row.standing.includes("owner-contributor") } : null;
}

/** Every adoption of a practice, each as far as the viewer may know of it. */
export async function listAdoptions(tx: Transaction, sourceId: string) {
  return [
    ...(await tx.execute<Adoption>(
      sql`select place, id, title, organisation, pilot, manner, how, state, why from adoptions_of(${sourceId})`,
    )),
  ];
}

/** `null` is what the viewer may not know. */
export type Adoption = {
  place: number;
  id: string | null;
  title: string | null;
  organisation: string;
  pilot: string;
  manner: string | null;
  how: string | null;
  state: string | null;
  why: string | null;
};

/** Where a project comes from, where it was drafted from a practice. */
export async function readOrigin(tx: Transaction, id: string) {
  const [[row], adoption] = await Promise.all([
    tx.execute<Origin>(
      sql`select id, title, organisation, pilot, is_on_offer as "isOnOffer", is_seen as "isSeen" from origin_of(${id})`,
    ),
    readAdoption(tx, id),
  ]);
  return row && adoption ? { ...row, adoption } : null;
}

type Origin = {
  id: string;
  title: string;
  organisation: string;
  pilot: string;
  isOnOffer: boolean;
  isSeen: boolean;
};

async function readPlanOnOffer(tx: Transaction, sourceId: string) {
  const [row] = await tx.execute<{ plan: PlanOnOffer | null }>(
    sql`select plan_on_offer(${sourceId}) as plan`,
  );
  return row?.plan ?? null;
}

async function whyNotThere(tx: Transaction, sourceId: string) {
  const here = eq(practices.submissionId, sourceId);
  const [row] = await tx.select({ withdrawnAt: practices.withdrawnAt }).from(practices).where(here);
  if (!row || row.withdrawnAt) return gone;
  return refused("Only a contributor or lead of another organisation can adopt it.");
}

async function writePlan(
  tx: Transaction,
  plan: PlanOnOffer,
  of: { submissionId: string; organisationId: string },
) {
  const { submissionId } = of;
  if (plan.milestones.length > 0)
    await tx.insert(milestones).values(plan.milestones.map((row) => ({ ...row, ...of })));
  if (plan.outcomes.length > 0)
    await tx.insert(outcomes).values(plan.outcomes.map((row) => ({ ...row, submissionId })));
  if (plan.risks.length > 0)
    await tx.insert(risks).values(plan.risks.map((row) => ({ ...row, ...of })));
}
