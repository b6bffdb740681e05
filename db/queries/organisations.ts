import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { writtenAs } from "@/db/columns";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { listActs } from "@/db/queries/people";
import { holdProposed, settleProposed } from "@/db/queries/proposed-changes";
import { memberships, organisationPilots, organisations } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { changesBetween } from "@/lib/changes";
import {
  type OrganisationFilter,
  type OrganisationInput,
  slugFrom,
} from "@/lib/organisation-inputs";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { PilotSlug } from "@/lib/pilots";

const pageSize = 50;

const pilotsOf = sql<PilotSlug[]>`array(select p.pilot from ${organisationPilots} p
  where p.organisation_id = organisations.id order by p.pilot)`;
const peopleOf = sql<number>`(select count(*)::int from ${memberships} m
  where m.organisation_id = organisations.id and m.ended_at is null)`;
const version = writtenAs(organisations);

/** One page of the organisations, by name; `text` is part of a name or of another name for it. */
export function listOrganisations(viewer: Asker, { text, type, after }: OrganisationFilter) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        id: organisations.id,
        name: organisations.name,
        type: organisations.type,
        pilots: pilotsOf,
        people: peopleOf,
      })
      .from(organisations)
      .where(
        and(
          type ? eq(organisations.type, type) : undefined,
          text
            ? sql`strpos(lower(${organisations.name} || ' ' || array_to_string(${organisations.aliases}, ' ')), lower(${text})) > 0`
            : undefined,
          startsAfter(after),
        ),
      )
      .orderBy(asc(organisations.name), asc(organisations.id))
      .limit(pageSize + 1);
    const page = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    return { rows: page, next: last && `${last.name}~${last.id}` };
  });
}

function startsAfter(after?: string) {
  if (!after) return undefined;
  const at = after.lastIndexOf("~");
  return sql`(${organisations.name}, ${organisations.id}) > (${after.slice(0, at)}, ${after.slice(at + 1)}::uuid)`;
}

/** Names to choose from, with those by which they are also found. */
export function listOrganisationNames(viewer: Asker) {
  return readAsViewer(viewer, (tx) =>
    tx
      .select({
        id: organisations.id,
        name: organisations.name,
        aliases: organisations.aliases,
      })
      .from(organisations)
      .orderBy(asc(organisations.name)),
  );
}

export function findOrganisation(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [organisation] = await readOrganisation(tx, id);
    return organisation ? { ...organisation, acts: await listActs(tx, id) } : null;
  });
}

function readOrganisation(tx: Transaction, id: string) {
  return tx
    .select({
      id: organisations.id,
      name: organisations.name,
      type: sql<OrganisationInput["type"]>`${organisations.type}`,
      pilots: pilotsOf,
      version,
    })
    .from(organisations)
    .where(eq(organisations.id, id));
}

/** Adds one, and settles the proposal that it came from, if any. */
export async function createOrganisation(
  viewer: Asker,
  { pilots, ...input }: OrganisationInput,
  { request, proposed }: { request?: string; proposed?: string } = {},
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const whyNot = proposed && (await holdProposed(tx, proposed, "add"));
      if (whyNot) return whyNot;
      const slug = await freeSlug(tx, slugFrom(input.name));
      const [created] = await tx
        .insert(organisations)
        .values({ ...input, slug })
        .onConflictDoNothing()
        .returning({ id: organisations.id });
      if (!created) return nameTaken;
      await addPilots(tx, created.id, pilots);
      await recordEvent(tx, viewer, {
        act: "added-organisation",
        subjectId: created.id,
        details: { name: input.name },
      });
      if (proposed)
        await settleProposed(tx, viewer, { id: proposed, step: "add", foundId: created.id });
      return { done: true, id: created.id };
    }),
  );
  tellSoon();
  return outcome;
}

/** Saves what was typed if nobody saved since `version`. */
export function updateOrganisation(
  viewer: Asker,
  id: string,
  after: OrganisationInput,
  target: { version: number; request?: string },
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, target.request, async () => {
      const [before] = await readOrganisation(tx, id);
      if (!before) return gone;
      if (before.version !== target.version) return stale;
      const changes = changesBetween(
        { name: before.name, type: before.type, pilots: before.pilots },
        after,
      );
      if (changes.length === 0) return { done: true, id };
      const saved = await tx
        .update(organisations)
        .set({ name: after.name, type: after.type })
        .where(and(eq(organisations.id, id), sql`${version} = ${target.version}`))
        .returning({ id: organisations.id });
      if (saved.length === 0) return stale;
      const lost = before.pilots.filter((pilot) => !after.pilots.includes(pilot));
      await tx
        .delete(organisationPilots)
        .where(
          and(eq(organisationPilots.organisationId, id), inArray(organisationPilots.pilot, lost)),
        )
        .returning({ pilot: organisationPilots.pilot });
      await addPilots(tx, id, after.pilots);
      await recordEvent(tx, viewer, { act: "changed-organisation", subjectId: id, changes });
      return { done: true, id };
    }),
  ).catch(orNameTaken);
}

function orNameTaken(error: unknown) {
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof Error && "code" in cause && cause.code === "23505") return nameTaken;
  throw error;
}

const nameTaken = refused("There is an organisation with this name already.");

async function addPilots(tx: Transaction, organisationId: string, pilots: readonly PilotSlug[]) {
  if (pilots.length === 0) return;
  await tx
    .insert(organisationPilots)
    .values(pilots.map((pilot) => ({ organisationId, pilot })))
    .onConflictDoNothing()
    .returning({ pilot: organisationPilots.pilot });
}

async function freeSlug(tx: Transaction, wanted: string) {
  const rows = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.slug, wanted));
  return rows.length === 0 ? wanted : `${wanted}-${crypto.randomUUID().slice(0, 8)}`;
}
