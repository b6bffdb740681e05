import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { listConditions } from "@/db/queries/conditions";
import { listHoldups } from "@/db/queries/holdups";
import { findFacts } from "@/db/queries/project-moves";
import { readProject } from "@/db/queries/project-rows";
import { readRecord } from "@/db/queries/record";
import { findLastScope } from "@/db/queries/scopes";
import { lastTold, listUpdates } from "@/db/queries/updates";
import { organisations, people, pilots, readings, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { whatAProjectLacks } from "@/lib/project-inputs";

/**
 * Everything that one project shows but its discussion and history, of updates a page; `null` when it is not
 * there for this viewer.
 */
export function findProject(viewer: Asker, id: string, updatesBefore?: string) {
  return readAsViewer(viewer, async (tx) => {
    const [facts, found, record, names, told, results, set, holding, scope] = await Promise.all([
      findFacts(tx, id),
      readProject(tx, id),
      readRecord(tx, id),
      findNames(tx, id),
      listUpdates(tx, id, updatesBefore),
      listReadings(tx, id),
      listConditions(tx, id),
      listHoldups(tx, id),
      findLastScope(tx, id),
    ]);
    if (!facts || !found || !names) return null;
    const { submission, ...rest } = found;
    return {
      ...submission,
      ...rest,
      ...names,
      ...record,
      facts,
      updates: told.updates,
      hasEarlierUpdates: told.hasEarlier,
      readings: results,
      conditions: set,
      holdups: holding,
      scope,
      missing: whatAProjectLacks(found.draft, found.plan),
      /** The organisation that the viewer acts for. */
      actsFor: viewer.organisationId,
    };
  });
}
export type Project = NonNullable<Awaited<ReturnType<typeof findProject>>>;

async function findNames(tx: Transaction, id: string) {
  const officer = alias(people, "officer");
  const [row] = await tx
    .select({
      pilotName: pilots.name,
      author: people.name,
      officer: officer.name,
      toldAt: lastTold,
      /** The lead partner and its partners, as the plan names them. */
      organisations: sql<
        { value: string; label: string }[]
      >`(select json_agg(json_build_object('value', o.id, 'label', o.name) order by array_position(${submissions.members}, o.id))
        from ${organisations} o where o.id = any(${submissions.members}))`,
    })
    .from(submissions)
    .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
    .innerJoin(people, eq(people.id, submissions.createdById))
    .leftJoin(officer, eq(officer.id, submissions.officerId))
    .where(eq(submissions.id, id));
  return row ?? null;
}

function listReadings(tx: Transaction, id: string) {
  return tx
    .select({
      id: readings.id,
      outcomeId: readings.outcomeId,
      value: readings.value,
      readOn: readings.readOn,
      words: readings.words,
      version: readings.version,
      organisationId: readings.organisationId,
      organisation: organisations.name,
    })
    .from(readings)
    .innerJoin(organisations, eq(organisations.id, readings.organisationId))
    .where(eq(readings.submissionId, id))
    .orderBy(asc(readings.readOn), asc(readings.createdAt));
}
