import { and, eq, sql } from "drizzle-orm";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { viewerHasDuty } from "@/db/policies";
import { effects, partnerships, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { whyNotAffect } from "@/lib/barrier-steps";
import { perYear } from "@/lib/barriers";
import { changesBetween } from "@/lib/changes";
import { portalNow } from "@/lib/clock";
import type { EffectInput } from "@/lib/effects";
import { gone, type Outcome, refused } from "@/lib/outcome";

/** The viewer's organisation says that this barrier affects it too, or mends what it said. */
export async function affectUs(
  viewer: Asker,
  submissionId: string,
  input: EffectInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const [barrier] = await tx
        .select({
          state: submissions.state,
          organisationId: submissions.organisationId,
          mayWrite: sql<boolean>`${viewerHasDuty("contributor", "lead")}`,
        })
        .from(submissions)
        .where(and(eq(submissions.id, submissionId), eq(submissions.kind, "barrier")));
      if (!barrier) return gone;
      const { organisationId } = viewer;
      const whyNot = whyNotAffect(barrier, { organisationId, mayWrite: barrier.mayWrite });
      if (whyNot || !organisationId) return refused(whyNot ?? "Act for an organisation.");
      const [joined] = await tx
        .insert(partnerships)
        .values({
          submissionId,
          organisationId,
          part: "affected",
          state: "accepted",
          byId: viewer.personId,
        })
        .onConflictDoNothing()
        .returning({ id: partnerships.id });
      const before = joined ? null : await findEffect(tx, submissionId, organisationId);
      const values = {
        ...input,
        peopleAYear: perYear(input.people, input.peoplePeriod),
        costAYear: perYear(input.cost, input.costPeriod),
        enteredById: viewer.personId,
        updatedAt: viewer.at ?? portalNow(),
      };
      await tx
        .insert(effects)
        .values({ ...values, submissionId, organisationId })
        .onConflictDoUpdate({
          target: [effects.submissionId, effects.organisationId],
          set: values,
        })
        .returning({ id: effects.submissionId });
      await recordEvent(tx, viewer, {
        submissionId,
        act: before ? "changed-effect" : "affects-us",
        reason: input.evidence,
        changes: before ? changesBetween(before, input) : [],
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

/** The figures that an organisation has given, as its form shows them. */
export function findOwnEffect(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, (tx) => findEffect(tx, submissionId, viewer.organisationId ?? ""));
}

async function findEffect(
  tx: Parameters<Parameters<typeof readAsViewer>[1]>[0],
  submissionId: string,
  organisationId: string,
): Promise<EffectInput | null> {
  if (!organisationId) return null;
  const [row] = await tx
    .select({
      people: effects.people,
      peopleWho: effects.peopleWho,
      peoplePeriod: effects.peoplePeriod,
      cost: effects.cost,
      costBasis: effects.costBasis,
      costPeriod: effects.costPeriod,
      evidence: effects.evidence,
    })
    .from(effects)
    .where(and(eq(effects.submissionId, submissionId), eq(effects.organisationId, organisationId)));
  return row ?? null;
}
