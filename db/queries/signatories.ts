import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { memberships, people, signatories } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { PilotSlug } from "@/lib/pilots";
import type { SignatoryInput } from "@/lib/signatories";

/** The register of an organisation, as far as this viewer may read it: by capacity, then by name. */
export const listSignatories = (viewer: Asker, organisationId: string) =>
  readAsViewer(viewer, (tx) => readSignatories(tx, organisationId));

export function readSignatories(tx: Transaction, organisationId: string) {
  return tx
    .select({
      id: signatories.id,
      personId: signatories.personId,
      person: people.name,
      jobTitle: people.jobTitle,
      rank: signatories.rank,
      most: signatories.most,
      pilots: sql<PilotSlug[]>`${signatories.pilots}`,
      startsOn: signatories.startsOn,
      endsOn: signatories.endsOn,
      version: signatories.version,
    })
    .from(signatories)
    .innerJoin(people, eq(people.id, signatories.personId))
    .where(and(eq(signatories.organisationId, organisationId), isNull(signatories.removedAt)))
    .orderBy(
      sql`array_position(array['main', 'deputy', 'delegated'], ${signatories.rank})`,
      asc(people.name),
    );
}
export type Signatory = Awaited<ReturnType<typeof readSignatories>>[number];

/** Colleagues who have the duty to sign. */
export const listSigners = (viewer: Asker, organisationId: string) =>
  readAsViewer(viewer, (tx) => readSigners(tx, organisationId));

const readSigners = (tx: Transaction, organisationId: string) =>
  tx
    .select({ id: people.id, name: people.name, jobTitle: people.jobTitle })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        isNull(memberships.endedAt),
        sql`'signatory' = any(${memberships.duties})`,
      ),
    )
    .orderBy(asc(people.name));

type Place = { row?: string; version: number; request?: string };

/** Writes a line into the register of the organisation that the viewer leads, or changes one. */
export function saveSignatory(
  viewer: Asker,
  input: SignatoryInput,
  { row, version, request }: Place,
) {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const { organisationId } = viewer;
      if (!organisationId) return gone;
      const rows = await readSignatories(tx, organisationId);
      const twice = rows.find(({ id, personId }) => personId === input.personId && id !== row);
      if (twice) return refused(`${twice.person} is on the register already.`, "personId");
      if (!row) {
        const signers = await readSigners(tx, organisationId);
        if (!signers.some(({ id }) => id === input.personId))
          return refused("Choose a colleague who has the duty to sign.", "personId");
        const [added] = await tx
          .insert(signatories)
          .values({ ...input, organisationId, editedById: viewer.personId })
          .returning({ id: signatories.id });
        return added ? tell(tx, viewer, "added-signatory", added.id, rows, input) : gone;
      }
      const found = rows.find(({ id }) => id === row);
      if (!found) return gone;
      if (found.personId !== input.personId)
        return refused("Take this line out, and enter the other person anew.", "personId");
      if (changesBetween(said(found), said(input)).length === 0) return { done: true, id: row };
      const changed = await write(tx, row, version, {
        ...said(input),
        editedById: viewer.personId,
      });
      return changed ? tell(tx, viewer, "changed-signatory", row, rows, input) : stale;
    }),
  );
}

export function removeSignatory(
  viewer: Asker,
  row: string,
  { version, request }: Omit<Place, "row">,
) {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const { organisationId } = viewer;
      if (!organisationId) return gone;
      const rows = await readSignatories(tx, organisationId);
      if (!rows.some(({ id }) => id === row)) return gone;
      const words = { removedAt: sql`portal_now()`, editedById: viewer.personId };
      const removed = await write(tx, row, version, words);
      return removed ? tell(tx, viewer, "removed-signatory", row, rows, null) : stale;
    }),
  );
}

async function write(tx: Transaction, row: string, version: number, words: object) {
  const rows = await tx
    .update(signatories)
    .set({ ...words, version: version + 1 })
    .where(and(eq(signatories.id, row), eq(signatories.version, version)))
    .returning({ id: signatories.id });
  return rows.length === 1;
}

const said = ({ rank, most, pilots, startsOn, endsOn }: SignatoryInput) => ({
  ...{ rank, most, pilots, startsOn, endsOn },
});

async function tell(
  tx: Transaction,
  viewer: Asker,
  act: string,
  subjectId: string,
  rows: Signatory[],
  now: SignatoryInput | null,
): Promise<Outcome> {
  const was = rows.find(({ id }) => id === subjectId);
  const blank = { rank: null, most: null, pilots: [], startsOn: null, endsOn: null };
  const [who] = await tx
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, now?.personId ?? was?.personId ?? ""));
  await recordEvent(tx, viewer, {
    act,
    subjectId,
    details: { person: who?.name ?? "" },
    changes: changesBetween(was ? said(was) : blank, now ? said(now) : blank),
  });
  return { done: true, id: subjectId };
}
