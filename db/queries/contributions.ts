import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { readMembers } from "@/db/queries/proposal-rows";
import { contributions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { changesBetween } from "@/lib/changes";
import { type ContributionInput, saidOf } from "@/lib/contribution-inputs";
import { whyNotEnter } from "@/lib/contributions";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";

type Place = { id: string; row?: string; request?: string };

/** Enters a row of the viewer's organisation, or changes the one named if nobody did since `version` of it. */
export const saveContribution = (
  viewer: Asker,
  place: Place,
  input: ContributionInput,
  version = 1,
) =>
  enter(viewer, place, async (tx, organisationId) => {
    const members = await readMembers(tx, place.id);
    const others = members.filter(({ id }) => id !== organisationId);
    if (input.passedOnById && !others.some(({ id }) => id === input.passedOnById))
      return refused("Choose one of the other organisations on it", "passedOnById");
    const row = { ...input, editedById: viewer.personId };
    if (!place.row) {
      const [added] = await tx
        .insert(contributions)
        .values({ ...row, submissionId: place.id, organisationId })
        .returning({ id: contributions.id });
      if (!added) return gone;
      const changes = inShort(input).map((one) => ({ ...one, from: null }));
      return tell(tx, viewer, place.id, { act: "added-contribution", row: added.id, changes });
    }
    const found = await findRow(tx, place.id, place.row);
    if (found?.organisationId !== organisationId) return gone;
    const changes = changesBetween(saidOf(found), saidOf(input));
    if (changes.length === 0) return { done: true, id: found.id };
    const [changed] = await tx
      .update(contributions)
      .set({ ...row, version: version + 1 })
      .where(and(eq(contributions.id, found.id), eq(contributions.version, version)))
      .returning({ id: contributions.id });
    if (!changed) return stale;
    const names = Object.fromEntries(members.map(({ id, name }) => [id, name]));
    const named = changes.map((change) =>
      change.field === "passedOnById"
        ? { ...change, from: nameIn(names, change.from), to: nameIn(names, change.to) }
        : change,
    );
    return tell(tx, viewer, place.id, {
      act: "changed-contribution",
      row: found.id,
      changes: named,
    });
  });

const nameIn = (names: Record<string, string>, id: unknown) =>
  typeof id === "string" ? (names[id] ?? null) : null;

/** Takes a row out; what it said stays in the table and in history. */
export const removeContribution = (
  viewer: Asker,
  place: Place & { row: string },
  version: number,
) =>
  enter(viewer, place, async (tx, organisationId) => {
    const found = await findRow(tx, place.id, place.row);
    if (found?.organisationId !== organisationId) return gone;
    const [removed] = await tx
      .update(contributions)
      .set({ removedAt: sql`portal_now()`, editedById: viewer.personId, version: version + 1 })
      .where(and(eq(contributions.id, found.id), eq(contributions.version, version)))
      .returning({ id: contributions.id });
    if (!removed) return stale;
    const changes = inShort(found).map(({ field, to }) => ({ field, from: to, to: null }));
    return tell(tx, viewer, place.id, { act: "removed-contribution", row: found.id, changes });
  });

/** What is told of a row that comes or goes. */
function inShort(row: ContributionInput) {
  const { pence, ownYear, source, form } = saidOf(row);
  return Object.entries({ pence, ownYear, source, form }).map(([field, to]) => ({ field, to }));
}

async function findRow(tx: Transaction, id: string, row: string) {
  const [found] = await tx
    .select()
    .from(contributions)
    .where(
      and(
        eq(contributions.id, row),
        eq(contributions.submissionId, id),
        isNull(contributions.removedAt),
      ),
    );
  return found;
}

/** Figures are told to whoever may read them: the organisations on it, and the support team. */
async function tell(
  tx: Transaction,
  viewer: Asker,
  id: string,
  {
    act,
    row,
    changes = [],
  }: { act: string; row: string; changes?: ReturnType<typeof changesBetween> },
): Promise<Outcome> {
  await recordEvent(tx, viewer, {
    submissionId: id,
    subjectId: row,
    act,
    readers: "involved",
    changes,
  });
  return { done: true, id: row };
}

async function enter(
  viewer: Asker,
  { id, request }: Place,
  work: (tx: Transaction, organisationId: string) => Promise<Outcome>,
) {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const facts = await findFacts(tx, id);
      if (!facts) return gone;
      const whyNot = whyNotEnter(facts);
      if (whyNot || !viewer.organisationId) return refused(whyNot ?? "");
      return work(tx, viewer.organisationId);
    }),
  );
  tellSoon();
  return outcome;
}
