import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { TransactionSql } from "postgres";
import { client, owner } from "@/db/client";
import { barrierFunctions, barrierTriggers } from "@/db/functions/barriers";
import { commentFunctions, commentTriggers } from "@/db/functions/comments";
import { conditionFunctions, conditionTriggers } from "@/db/functions/conditions";
import { eventFunctions, eventTriggers } from "@/db/functions/events";
import { fieldFunctions, fieldTriggers } from "@/db/functions/fields";
import { grants } from "@/db/functions/grants";
import { guardFunctions, guards } from "@/db/functions/guards";
import { liveFunctions, liveTriggers } from "@/db/functions/live";
import { lookupFunctions, lookupTriggers } from "@/db/functions/lookups";
import { partnershipFunctions, partnershipTriggers } from "@/db/functions/partnerships";
import { paymentFunctions, paymentTriggers } from "@/db/functions/payments";
import { peopleFunctions, peopleTriggers } from "@/db/functions/people";
import { practiceFunctions, practiceTriggers } from "@/db/functions/practices";
import { projectFunctions, projectTriggers } from "@/db/functions/projects";
import { proposalFunctions, proposalTriggers } from "@/db/functions/proposals";
import { proposedFunctions, proposedTriggers } from "@/db/functions/proposed-organisations";
import { readerFunctions } from "@/db/functions/readers";
import { reviewFunctions, reviewTriggers } from "@/db/functions/reviews";
import { scopeFunctions, scopeTriggers } from "@/db/functions/scopes";
import { searchFunctions } from "@/db/functions/search";
import { refreshSight, sightFunctions, sightTriggers } from "@/db/functions/sight";
import { signingFunctions, signingTriggers } from "@/db/functions/signing";
import { viewerFunctions } from "@/db/functions/viewer";
import { steps } from "@/db/schema";
import { stepsOf } from "@/lib/lives";
import { partnershipSteps } from "@/lib/partnerships";
import { proposedSteps } from "@/lib/proposed-organisations";
import { kindValues } from "@/lib/submissions";

const createRole = `do $$ begin
  create role portal_user nologin nobypassrls;
exception when duplicate_object then null; end $$`;

// A change of tables takes as long as there are rows.
client.options.connection.statement_timeout = 0;

/** Brings a database to this version: role, functions, tables, policies, triggers, grants, steps. Safe to repeat. */
export async function bringUpToDate() {
  await client.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(20090401)`;
    for (const statement of [
      createRole,
      "grant portal_user to current_user",
      ...viewerFunctions,
      ...partnershipFunctions,
      ...practiceFunctions,
      ...proposedFunctions,
    ])
      await sql.unsafe(statement);
  });
  await migrate(owner, { migrationsFolder: "db/migrations" });
  await client.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(20090401)`;
    const before = await ruleOfSight(sql);
    for (const statement of [
      ...guardFunctions,
      ...guards,
      ...fieldFunctions,
      ...fieldTriggers,
      ...reviewFunctions,
      ...reviewTriggers,
      ...barrierFunctions,
      ...barrierTriggers,
      ...projectFunctions,
      ...projectTriggers,
      ...proposalFunctions,
      ...proposalTriggers,
      ...signingFunctions,
      ...paymentFunctions,
      ...signingTriggers,
      ...paymentTriggers,
      ...scopeFunctions,
      ...scopeTriggers,
      ...conditionFunctions,
      ...conditionTriggers,
      ...practiceTriggers,
      ...partnershipTriggers,
      ...proposedTriggers,
      ...eventFunctions,
      ...commentFunctions,
      ...eventTriggers,
      ...commentTriggers,
      ...sightFunctions,
      ...sightTriggers,
      ...liveFunctions,
      ...liveTriggers,
      ...lookupFunctions,
      ...lookupTriggers,
      ...searchFunctions,
      ...readerFunctions,
      ...peopleFunctions,
      ...peopleTriggers,
      ...grants,
    ])
      await sql.unsafe(statement);
    if ((await ruleOfSight(sql)) !== before)
      for (const statement of refreshSight) await sql.unsafe(statement);
  });
  await owner.transaction(async (tx) => {
    await tx.delete(steps);
    await tx.insert(steps).values(stepRows());
  });
}

async function ruleOfSight(sql: TransactionSql) {
  const [row] = await sql`select string_agg(prosrc, '' order by proname) as rule from pg_proc
    where proname in ('who_may_see', 'barrier_marks', 'project_marks', 'proposal_marks')`;
  return row?.rule ?? null;
}

function stepRows() {
  const ofSubmissions = kindValues.flatMap((kind) =>
    stepsOf(kind).flatMap(([step, { from, to, who }]) =>
      from.flatMap((fromState) =>
        who.map((standing) => ({ kind, step, fromState, toState: to, standing })),
      ),
    ),
  );
  const ofPartnerships = Object.entries(partnershipSteps).map(([step, { from, to, who }]) => {
    return { kind: "partnership", step, fromState: from, toState: to, standing: who };
  });
  const ofProposed = Object.entries(proposedSteps).map(([step, { from, to, who }]) => {
    return { kind: "proposed", step, fromState: from, toState: to, standing: who };
  });
  return [...ofSubmissions, ...ofPartnerships, ...ofProposed];
}

await bringUpToDate();
await client.end();
