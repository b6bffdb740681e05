import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { readNotice } from "@/db/queries/notices";
import { organisations, people, pilots, proposedOrganisations, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { ProposedStanding } from "@/lib/proposed-organisations";
import type { Kind } from "@/lib/submissions";

const found = alias(organisations, "found");

const shown = {
  id: proposedOrganisations.id,
  name: proposedOrganisations.name,
  state: proposedOrganisations.state,
  organisation: organisations.name,
  by: people.name,
  createdAt: proposedOrganisations.createdAt,
  reason: proposedOrganisations.reason,
  foundId: proposedOrganisations.foundId,
  found: found.name,
};

const rows = (tx: Transaction) =>
  tx
    .select(shown)
    .from(proposedOrganisations)
    .innerJoin(organisations, eq(organisations.id, proposedOrganisations.organisationId))
    .innerJoin(people, eq(people.id, proposedOrganisations.byId))
    .leftJoin(found, eq(found.id, proposedOrganisations.foundId));

/** What was proposed for a submission, as far as this viewer may see it, the latest first. */
export const listProposed = (tx: Transaction, submissionId: string) =>
  rows(tx)
    .where(eq(proposedOrganisations.submissionId, submissionId))
    .orderBy(desc(proposedOrganisations.createdAt), desc(proposedOrganisations.id));
export type Proposed = Awaited<ReturnType<typeof listProposed>>[number];

const pageSize = 50;

/** What waits for administrators, the oldest first, a page at a time; `after` is the last of the page before. */
export function listOpenProposed(viewer: Asker, after?: string, size = pageSize) {
  return readAsViewer(viewer, async (tx) => {
    const [last] = after
      ? await tx.select(cursor).from(proposedOrganisations).where(isRow(after))
      : [];
    const listed = await rows(tx)
      .where(
        and(
          eq(proposedOrganisations.state, "open"),
          last
            ? sql`(${proposedOrganisations.createdAt}, ${proposedOrganisations.id}) > (${last.at}::timestamptz, ${last.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(proposedOrganisations.createdAt), asc(proposedOrganisations.id))
      .limit(size + 1);
    const page = listed.slice(0, size);
    return { rows: page, next: listed.length > size ? page.at(-1)?.id : undefined };
  });
}

const isRow = (id: string) => eq(proposedOrganisations.id, id);
const cursor = {
  id: proposedOrganisations.id,
  at: sql<string>`${proposedOrganisations.createdAt}::text`,
};

/** One as its page shows it, with the submission as far as that may be seen and what is not read of it yet. */
export function findProposed(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const it = await readProposed(tx, id);
    return it && { ...it, notice: await readNotice(tx, viewer, it.submissionId) };
  });
}

export async function readProposed(tx: Transaction, id: string) {
  const settler = alias(people, "settler");
  const [row] = await tx
    .select({
      ...shown,
      submissionId: proposedOrganisations.submissionId,
      organisationId: proposedOrganisations.organisationId,
      type: proposedOrganisations.type,
      pilot: proposedOrganisations.pilot,
      pilotName: pilots.name,
      reach: proposedOrganisations.reach,
      contactName: proposedOrganisations.contactName,
      contactEmail: proposedOrganisations.contactEmail,
      words: proposedOrganisations.words,
      why: proposedOrganisations.why,
      settledAt: proposedOrganisations.settledAt,
      settledBy: settler.name,
      standing: sql<ProposedStanding[]>`standing_on(${proposedOrganisations.id})`,
      submission: {
        id: submissions.id,
        kind: sql<Kind>`${submissions.kind}`,
        title: submissions.title,
      },
    })
    .from(proposedOrganisations)
    .innerJoin(organisations, eq(organisations.id, proposedOrganisations.organisationId))
    .innerJoin(people, eq(people.id, proposedOrganisations.byId))
    .leftJoin(found, eq(found.id, proposedOrganisations.foundId))
    .leftJoin(settler, eq(settler.id, proposedOrganisations.settledById))
    .leftJoin(pilots, eq(pilots.slug, proposedOrganisations.pilot))
    .leftJoin(submissions, eq(submissions.id, proposedOrganisations.submissionId))
    .where(isRow(id));
  return row ?? null;
}

/** The proposals that an organisation on the portal came from, for whoever may see them. */
export function listProposalsOf(viewer: Asker, organisationId: string) {
  return readAsViewer(viewer, (tx) =>
    tx
      .select({
        id: proposedOrganisations.id,
        organisation: organisations.name,
        contactName: proposedOrganisations.contactName,
        settledAt: proposedOrganisations.settledAt,
      })
      .from(proposedOrganisations)
      .innerJoin(organisations, eq(organisations.id, proposedOrganisations.organisationId))
      .where(eq(proposedOrganisations.foundId, organisationId))
      .orderBy(desc(proposedOrganisations.settledAt), desc(proposedOrganisations.id)),
  );
}
