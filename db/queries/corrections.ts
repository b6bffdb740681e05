import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { findFacts } from "@/db/queries/project-moves";
import { findMover, nameOfMover } from "@/db/queries/updates";
import { outcomes, readings, updates } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { type Change, changesBetween } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { ReadingInput } from "@/lib/plan";
import { whyNotCorrect } from "@/lib/project-steps";
import { supportMoves, type UpdateInput } from "@/lib/updates";

type Place = { id: string; row: string; version: number; request?: string };
type Table = typeof updates | typeof readings;
type Corrected = { act: string; details?: Record<string, string>; changes: Change[] };

/** What an organisation told of how it goes, as it should have said it; when it was told stays. */
export const correctUpdate = (
  viewer: Asker,
  place: Place,
  { mover: named, ...input }: UpdateInput,
) =>
  correct(viewer, place, updates, async (tx) => {
    const [before] = await tx.select().from(updates).where(eq(updates.id, place.row));
    if (!before) return gone;
    const was = before.supportMoves ? supportMoves : before.moverId;
    const mover = named === was ? null : await findMover(tx, place.id, named);
    if (named !== was && !mover) return refused("Choose who should move from the list.");
    const { status, done, next, stuck, spent } = before;
    const movers = mover
      ? changesBetween({ mover: await nameOfMover(tx, place.row) }, { mover: mover.name })
      : [];
    const changes = [...changesBetween({ status, done, next, stuck, spent }, input), ...movers];
    if (changes.length === 0) return { done: true, id: place.id };
    const moves = mover ? { moverId: mover.id, supportMoves: named === supportMoves } : {};
    const [row] = await tx
      .update(updates)
      .set({ ...input, ...moves, version: place.version + 1 })
      .where(asSeen(updates, place))
      .returning({ id: updates.id });
    return row ? { act: "corrected-update", changes } : stale;
  });

/** A result as it should have been recorded. */
export const correctReading = (viewer: Asker, place: Place, input: ReadingInput) =>
  correct(viewer, place, readings, async (tx) => {
    const [before] = await tx
      .select({
        measure: outcomes.measure,
        said: { value: readings.value, readOn: readings.readOn, words: readings.words },
      })
      .from(readings)
      .innerJoin(outcomes, eq(outcomes.id, readings.outcomeId))
      .where(eq(readings.id, place.row));
    if (!before) return gone;
    const changes = changesBetween(before.said, { ...before.said, ...input });
    if (changes.length === 0) return { done: true, id: place.id };
    const [row] = await tx
      .update(readings)
      .set({ ...input, version: place.version + 1 })
      .where(asSeen(readings, place))
      .returning({ id: readings.id });
    return row ? { act: "corrected-result", details: { measure: before.measure }, changes } : stale;
  });

const asSeen = (table: Table, { id, row, version }: Place) =>
  and(eq(table.id, row), eq(table.submissionId, id), eq(table.version, version));

async function correct(
  viewer: Asker,
  { id, row, request }: Place,
  table: Table,
  work: (tx: Transaction) => Promise<Corrected | Outcome>,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const facts = await findFacts(tx, id);
      const [told] = await tx
        .select({ by: table.organisationId })
        .from(table)
        .where(and(eq(table.id, row), eq(table.submissionId, id)));
      if (!facts || !told) return gone;
      const whyNot = whyNotCorrect(facts, viewer, told.by);
      if (whyNot) return refused(whyNot);
      const corrected = await work(tx);
      if ("done" in corrected) return corrected;
      await recordEvent(tx, viewer, { submissionId: id, subjectId: row, ...corrected });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
