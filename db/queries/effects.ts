import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { viewerHasDuty } from "@/db/policies";
import { effects, partnerships, people, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { whyNotAffect } from "@/lib/barrier-steps";
import { perYear } from "@/lib/barriers";
import { changesBetween } from "@/lib/changes";
import { portalNow } from "@/lib/clock";
import type { EffectInput } from "@/lib/effects";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";

/**
 * The viewer's organisation says that this barrier affects it too, or mends what it said, if no colleague did
 * since `version` of it: 0 where it had said nothing.
 */
export async function affectUs(
  viewer: Asker,
  submissionId: string,
  input: EffectInput,
  { version = 0, request }: { version?: number; request?: string } = {},
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
      const find = () => findEffect(tx, submissionId, organisationId);
      const changesOf = (found: Effect) => changesBetween(found.figures, input);
      const isNews = (found: Effect | null) =>
        found !== null && found.version !== version && changesOf(found).length > 0;
      const known = await find();
      if (isNews(known)) return stale;
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
      // Whoever joins at the same moment was waited for just now, and has written figures.
      const before = joined ? known : await find();
      if (isNews(before)) return stale;
      const changes = before && !joined ? changesOf(before) : [];
      if (before && !joined && changes.length === 0) return { done: true, id: submissionId };
      const values = {
        ...input,
        peopleAYear: perYear(input.people, input.peoplePeriod),
        costAYear: perYear(input.cost, input.costPeriod),
        enteredById: viewer.personId,
        updatedAt: viewer.at ?? portalNow(),
      };
      const [written] = before
        ? await tx
            .update(effects)
            .set({ ...values, version: before.version + 1 })
            .where(and(isOwn(submissionId, organisationId), eq(effects.version, before.version)))
            .returning({ id: effects.submissionId })
        : await tx
            .insert(effects)
            .values({ ...values, submissionId, organisationId })
            .onConflictDoNothing()
            .returning({ id: effects.submissionId });
      if (!written) return stale;
      await recordEvent(tx, viewer, {
        submissionId,
        act: joined || !before ? "affects-us" : "changed-effect",
        reason: input.evidence,
        changes,
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

/** The figures that the viewer's organisation has given, which version they are, who gave them and when. */
export function findOwnEffect(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, (tx) => findEffect(tx, submissionId, viewer.organisationId));
}

type Effect = NonNullable<Awaited<ReturnType<typeof findEffect>>>;

async function findEffect(tx: Transaction, submissionId: string, organisationId: string | null) {
  if (!organisationId) return null;
  const [row] = await tx
    .select({
      figures: {
        people: effects.people,
        peopleWho: effects.peopleWho,
        peoplePeriod: effects.peoplePeriod,
        cost: effects.cost,
        costBasis: effects.costBasis,
        costPeriod: effects.costPeriod,
        evidence: effects.evidence,
      },
      version: effects.version,
      person: people.name,
      at: effects.updatedAt,
    })
    .from(effects)
    .innerJoin(people, eq(people.id, effects.enteredById))
    .where(isOwn(submissionId, organisationId));
  return row ?? null;
}

const isOwn = (submissionId: string, organisationId: string) =>
  and(eq(effects.submissionId, submissionId), eq(effects.organisationId, organisationId));
