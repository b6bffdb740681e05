import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { findFacts } from "@/db/queries/barrier-moves";
import { listHeldUp } from "@/db/queries/holdups";
import { readRecord } from "@/db/queries/record";
import { listLike } from "@/db/queries/similar";
import {
  barriers,
  bodies,
  effects,
  escalations,
  governanceGroups,
  organisations,
  people,
  pilots,
  responses,
  submissions,
} from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierState } from "@/lib/barriers";

/** Everything that one barrier shows but its discussion and history; `null` when it is not there for this viewer. */
export function findBarrier(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [facts, barrier, record, affected, escalated, similar, heldUp, mergedIn] =
      await Promise.all([
        findFacts(tx, id),
        findRow(tx, id),
        readRecord(tx, id),
        listEffects(tx, id),
        listEscalations(tx, id),
        listLike(tx, id),
        listHeldUp(tx, id),
        listMergedIn(tx, id),
      ]);
    if (!facts || !barrier) return null;
    return {
      ...barrier,
      ...record,
      facts,
      effects: affected,
      escalations: escalated,
      similar,
      heldUp,
      mergedIn,
    };
  });
}

async function findRow(tx: Transaction, id: string) {
  const taker = alias(organisations, "taker");
  const officer = alias(people, "officer");
  const author = alias(people, "author");
  const entrant = alias(people, "entrant");
  const [row] = await tx
    .select({
      id: submissions.id,
      reference: submissions.reference,
      title: submissions.title,
      state: sql<BarrierState>`${submissions.state}`,
      stateSince: submissions.stateSince,
      audience: submissions.audience,
      version: submissions.version,
      pilot: pilots.name,
      pilotSlug: submissions.pilot,
      pilotSlugs: submissions.pilots,
      organisation: organisations.name,
      organisationId: submissions.organisationId,
      createdAt: submissions.createdAt,
      submittedAt: submissions.submittedAt,
      escalatedAt: submissions.escalatedAt,
      dueOn: submissions.dueOn,
      author: author.name,
      enteredBy: entrant.name,
      officer: officer.name,
      officerId: submissions.officerId,
      takenBy: taker.name,
      barrier: {
        codes: barriers.codes,
        bodies: barriers.bodies,
        streams: barriers.streams,
        nature: barriers.nature,
        level: barriers.level,
        theme: barriers.theme,
        happens: barriers.happens,
        stops: barriers.stops,
        since: barriers.since,
        evidence: barriers.evidence,
        asks: barriers.asks,
        askWords: barriers.askWords,
        otherOrganisations: barriers.otherOrganisations,
        severity: barriers.severity,
        mergedIntoId: barriers.mergedIntoId,
        people: barriers.people,
        cost: barriers.cost,
        affected: barriers.affected,
      },
    })
    .from(submissions)
    .innerJoin(barriers, eq(barriers.id, submissions.id))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
    .innerJoin(author, eq(author.id, submissions.createdById))
    .leftJoin(entrant, eq(entrant.id, submissions.enteredById))
    .leftJoin(officer, eq(officer.id, submissions.officerId))
    .leftJoin(taker, eq(taker.id, barriers.takenById))
    .where(eq(submissions.id, id));
  return row ?? null;
}

function listEffects(tx: Transaction, id: string) {
  return (
    tx
      .select({
        organisationId: effects.organisationId,
        organisation: organisations.name,
        pilots: sql<
          string[]
        >`array(select p.name from organisation_pilots o join pilots p on p.slug = o.pilot where o.organisation_id = ${effects.organisationId} order by p.name)`,
        people: effects.people,
        peopleWho: effects.peopleWho,
        peoplePeriod: effects.peoplePeriod,
        peopleAYear: effects.peopleAYear,
        cost: effects.cost,
        costBasis: effects.costBasis,
        costPeriod: effects.costPeriod,
        costAYear: effects.costAYear,
        evidence: effects.evidence,
      })
      .from(effects)
      .innerJoin(organisations, eq(organisations.id, effects.organisationId))
      // The figures of whoever left are kept, but are no part of it now.
      .where(
        and(
          eq(effects.submissionId, id),
          sql`${effects.organisationId} = any(array(select unnest(s.members) from submissions s where s.id = ${id}))`,
        ),
      )
      .orderBy(asc(effects.createdAt), asc(organisations.name))
  );
}

/** What it took in, as far as the viewer may read it. */
function listMergedIn(tx: Transaction, id: string) {
  return tx
    .select({
      id: submissions.id,
      reference: submissions.reference,
      title: submissions.title,
      organisation: organisations.name,
      stateSince: submissions.stateSince,
    })
    .from(barriers)
    .innerJoin(submissions, eq(submissions.id, barriers.id))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(eq(barriers.mergedIntoId, id))
    .orderBy(asc(submissions.stateSince), asc(submissions.id));
}

function listEscalations(tx: Transaction, id: string) {
  return tx
    .select({
      id: escalations.id,
      to: sql<string>`coalesce(${bodies.name}, ${governanceGroups.name})`,
      contact: escalations.contact,
      ask: escalations.ask,
      putAt: escalations.putAt,
      dueOn: escalations.dueOn,
      chases: escalations.chases,
      chasedAt: escalations.chasedAt,
      outcome: responses.outcome,
      response: responses.words,
      receivedOn: responses.receivedOn,
    })
    .from(escalations)
    .leftJoin(bodies, eq(bodies.code, escalations.body))
    .leftJoin(governanceGroups, eq(governanceGroups.slug, escalations.board))
    .leftJoin(responses, eq(responses.escalationId, escalations.id))
    .where(eq(escalations.submissionId, id))
    .orderBy(desc(escalations.putAt));
}
