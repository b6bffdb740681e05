import { eq } from "drizzle-orm";
import { asSeen, type Place, tell } from "@/db/queries/delivery";
import { findMover, nameOfMover } from "@/db/queries/updates";
import { outcomes, readings, updates } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { gone, refused, stale } from "@/lib/outcome";
import type { ReadingInput } from "@/lib/plan";
import { whyNotCorrect } from "@/lib/project-steps";
import { supportMoves, type UpdateInput } from "@/lib/updates";

/** What an organisation told of how it goes, as it should have said it; when it was told stays. */
export const correctUpdate = (
  viewer: Asker,
  place: Place,
  { mover: named, ...input }: UpdateInput,
) =>
  tell(
    viewer,
    place,
    updates,
    async (tx) => {
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
      return row ? { act: "corrected-update", subjectId: row.id, details: {}, changes } : stale;
    },
    whyNotCorrect,
  );

/** A result as it should have been recorded. */
export const correctReading = (viewer: Asker, place: Place, input: ReadingInput) =>
  tell(
    viewer,
    place,
    readings,
    async (tx) => {
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
      return row
        ? {
            act: "corrected-result",
            subjectId: row.id,
            details: { measure: before.measure },
            changes,
          }
        : stale;
    },
    whyNotCorrect,
  );
