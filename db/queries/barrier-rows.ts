import { eq, getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Named, submissionColumns, wordsOf } from "@/db/queries/submission-rows";
import { barriers, effects, submissions } from "@/db/schema";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import { type Period, perYear } from "@/lib/barriers";
import type { Standing } from "@/lib/standings";

/** One barrier as typed, laid out over its three tables. */
export function rowsOf(draft: BarrierDraft) {
  const { people, peopleWho, peoplePeriod, cost, costBasis, costPeriod } = draft;
  return {
    submission: wordsOf(draft, [draft.happens, draft.stops, draft.askWords, draft.evidence]),
    barrier: {
      codes: draft.codes,
      bodies: draft.bodies,
      streams: draft.streams,
      nature: draft.nature,
      level: draft.level,
      theme: draft.theme,
      happens: draft.happens,
      stops: draft.stops,
      since: draft.since,
      evidence: draft.evidence,
      asks: draft.asks,
      askWords: draft.askWords,
      otherOrganisations: draft.otherOrganisations,
    },
    effect: {
      people,
      peopleWho,
      peoplePeriod,
      peopleAYear: perYear(people, peoplePeriod as Period),
      cost,
      costBasis,
      costPeriod,
      costAYear: perYear(cost, costPeriod as Period),
    },
  };
}

/** A barrier as it would stand in its form, with what decides whether it may be changed. */
export async function readDraft(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      submission: submissionColumns,
      barrier: getTableColumns(barriers),
      effect: getTableColumns(effects),
      standing: sql<Standing[]>`standing(${submissions.id})`,
    })
    .from(submissions)
    .innerJoin(barriers, eq(barriers.id, submissions.id))
    .innerJoin(
      effects,
      sql`${effects.submissionId} = ${submissions.id} and ${effects.organisationId} = ${submissions.organisationId}`,
    )
    .where(eq(submissions.id, id));
  return row ? { ...row, draft: draftOf(row) } : null;
}

type Rows = {
  submission: Named;
  barrier: typeof barriers.$inferSelect;
  effect: typeof effects.$inferSelect;
};

function draftOf({ submission, barrier, effect }: Rows): BarrierDraft {
  return {
    title: submission.title,
    pilot: submission.pilot,
    pilots: submission.pilots.slice(1),
    codes: barrier.codes,
    nature: barrier.nature,
    level: barrier.level,
    bodies: barrier.bodies,
    streams: barrier.streams,
    theme: barrier.theme,
    happens: barrier.happens,
    stops: barrier.stops,
    people: effect.people,
    peopleWho: effect.peopleWho,
    peoplePeriod: effect.peoplePeriod,
    cost: effect.cost,
    costBasis: effect.costBasis,
    costPeriod: effect.costPeriod,
    since: barrier.since,
    evidence: barrier.evidence,
    asks: barrier.asks,
    askWords: barrier.askWords,
    otherOrganisations: barrier.otherOrganisations,
    audience: submission.audience,
  };
}
