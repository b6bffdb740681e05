import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { viewerOrganisation } from "@/db/policies";
import { readNotice } from "@/db/queries/notices";
import { ranOut, readInvitations } from "@/db/queries/partner-invitations";
import { barriers, effects, organisations, partnerships, people, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import { type Day, londonToday } from "@/lib/dates";
import { rewordingStates } from "@/lib/lives";
import { formatPounds } from "@/lib/money";
import { gone, type Outcome, refused } from "@/lib/outcome";
import {
  nextPartnershipState,
  type PartnershipFacts,
  type PartnershipStanding,
  type PartnershipStep,
  partnershipSteps,
  stepOfLeaving,
} from "@/lib/partnerships";
import type { Kind } from "@/lib/submissions";

/** Its owner and every organisation that says that it is affected: not those that were invited to help. */
export const reportersOf = sql<string[]>`array(select submissions.organisation_id
  union select r.organisation_id from ${partnerships} r where r.submission_id = submissions.id
    and r.state = 'accepted' and r.part <> 'partner')`;

/** Asked only where a step is open: it looks several rows up. */
const standing = sql<PartnershipStanding[]>`case when ${partnerships.state} = 'invited'
  or ${partnerships.organisationId} = ${viewerOrganisation} then standing_in(${partnerships.id}) else '{}' end`;

const lastToCheck = sql<boolean>`coalesce(${partnerships.organisationId} = ${viewerOrganisation}
  and is_last_to_check(${partnerships.submissionId}), false)`;

/** Asked only where it can be joined: it looks the submission up. */
const frozen = sql<boolean>`${partnerships.state} = 'invited' and is_frozen(${partnerships.submissionId})`;

const agreed = sql<boolean>`${partnerships.state} = 'accepted' and is_agreed(${partnerships.submissionId})`;

/** Whether what it is a part of may still change, or may again. */
const isOpen = sql<boolean>`coalesce((select t.kind || ':' || t.state = any(${sql.param(rewordingStates)}::text[])
  from ${submissions} t where t.id = ${partnerships.submissionId}), false)`;

const facts = {
  state: partnerships.state,
  standing,
  ranOut,
  lastToCheck,
  frozen,
  agreed,
  leavesOn: partnerships.leavesOn,
};

/** Every organisation's part in a submission, as far as this viewer may see it: open ones, then those that ended. */
export function listPartnerships(tx: Transaction, submissionId: string) {
  const answerer = alias(people, "answerer");
  return tx
    .select({
      ...facts,
      id: partnerships.id,
      organisationId: partnerships.organisationId,
      organisation: organisations.name,
      part: partnerships.part,
      words: partnerships.words,
      isOpen,
      by: people.name,
      createdAt: partnerships.createdAt,
      expiresAt: partnerships.expiresAt,
      answeredAt: partnerships.answeredAt,
      answeredBy: answerer.name,
      reason: partnerships.reason,
      isOwn: sql<boolean>`coalesce(${partnerships.organisationId} = ${viewerOrganisation}, false)`,
    })
    .from(partnerships)
    .innerJoin(organisations, eq(organisations.id, partnerships.organisationId))
    .innerJoin(people, eq(people.id, partnerships.byId))
    .leftJoin(answerer, eq(answerer.id, partnerships.answeredById))
    .where(eq(partnerships.submissionId, submissionId))
    .orderBy(asc(partnerships.createdAt), asc(organisations.name));
}
export type Partnership = Awaited<ReturnType<typeof listPartnerships>>[number];

/** One part as its own page shows it, with the submission or the invitation to it as far as they may be seen. */
export function findPartnership(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [row, [invitation]] = await Promise.all([
      readPart(tx, id),
      readInvitations(tx, sql`id = ${id}`),
    ]);
    if (!row) return null;
    const notice = invitation && (await readNotice(tx, viewer, invitation.submissionId));
    return { ...row, invitation: invitation ? { ...invitation, notice } : null };
  });
}

export async function readPart(tx: Transaction, id: string) {
  const answerer = alias(people, "answerer");
  const [row] = await tx
    .select({
      ...facts,
      id: partnerships.id,
      part: partnerships.part,
      words: partnerships.words,
      version: partnerships.version,
      isOpen,
      organisation: organisations.name,
      organisationId: partnerships.organisationId,
      answeredAt: partnerships.answeredAt,
      answeredBy: answerer.name,
      reason: partnerships.reason,
      submission: {
        id: submissions.id,
        kind: sql<Kind>`${submissions.kind}`,
        title: submissions.title,
        takesForward: sql<boolean>`coalesce(${barriers.takenById} = ${partnerships.organisationId}, false)`,
      },
    })
    .from(partnerships)
    .innerJoin(organisations, eq(organisations.id, partnerships.organisationId))
    .leftJoin(answerer, eq(answerer.id, partnerships.answeredById))
    .leftJoin(submissions, eq(submissions.id, partnerships.submissionId))
    .leftJoin(barriers, eq(barriers.id, submissions.id))
    .where(eq(partnerships.id, id));
  return row ?? null;
}

/** Takes an organisation's part one step on. Gives the submission's id, which whoever declines or leaves may not see then. */
export async function movePartnership(
  viewer: Asker,
  id: string,
  step: PartnershipStep,
  { reason = null, leavesOn = null, request }: Said = {},
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await tx.execute(sql`select hold_submission_of(${id})`);
      const it = await readFacts(tx, id);
      if (!it) return gone;
      const today = londonToday(portalNow());
      if (leavesOn && leavesOn < today) return refused("Enter today or a day to come.");
      const taken = step === "leave" ? stepOfLeaving(leavesOn, today) : step;
      const next = nextPartnershipState(it, taken);
      if (next.to === null) return refused(next.reason);
      const isSaid = it.leavesOn === leavesOn && it.reason === reason;
      if (taken === "announce" && isSaid) return { done: true, id: it.submissionId };
      const { act, readers, from } = partnershipSteps[taken];
      const figures = taken === "leave" ? await figuresOf(tx, it) : "";
      const whole = and(
        eq(partnerships.submissionId, it.submissionId),
        eq(partnerships.organisationId, it.organisationId),
      );
      const moved = await tx
        .update(partnerships)
        .set(
          taken === "announce"
            ? { leavesOn, reason }
            : taken === "stay"
              ? { leavesOn: null, reason: null }
              : { state: next.to, reason },
        )
        .where(
          and(from === "accepted" ? whole : eq(partnerships.id, id), eq(partnerships.state, from)),
        )
        .returning({ id: partnerships.id });
      if (moved.length === 0) throw new Error(`The part ${id} moved though it was held`);
      await recordEvent(tx, viewer, {
        submissionId: it.submissionId,
        act,
        readers,
        reason,
        subjectId: id,
        details: {
          organisation: it.organisation,
          figures,
          leavesOn: taken === "announce" ? (leavesOn ?? "") : "",
        },
      });
      return { done: true, id: it.submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

type Said = { reason?: string | null; leavesOn?: Day | null; request?: string };

async function readFacts(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      ...facts,
      submissionId: partnerships.submissionId,
      organisationId: partnerships.organisationId,
      organisation: organisations.name,
      reason: partnerships.reason,
    })
    .from(partnerships)
    .innerJoin(organisations, eq(organisations.id, partnerships.organisationId))
    .where(eq(partnerships.id, id));
  return row satisfies PartnershipFacts | undefined;
}

type Place = { submissionId: string; organisationId: string };

/** What an organisation said of itself, which no longer counts once it has left. */
export async function figuresOf(tx: Transaction, { submissionId, organisationId }: Place) {
  const [row] = await tx
    .select({ people: effects.peopleAYear, cost: effects.costAYear })
    .from(effects)
    .where(and(eq(effects.submissionId, submissionId), eq(effects.organisationId, organisationId)));
  const figures = [
    row?.people != null ? `${row.people.toLocaleString("en-GB")} people` : "",
    row?.cost != null ? formatPounds(row.cost) : "",
  ].filter(Boolean);
  return figures.length > 0 ? `${figures.join(" and ")} a year` : "";
}
