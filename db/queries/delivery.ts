import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { findFacts } from "@/db/queries/project-moves";
import { milestones, outcomes, readings, risks } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { type Day, formatDate } from "@/lib/dates";
import { gone, type Outcome, type Refusal, refused, stale } from "@/lib/outcome";
import type { ReadingInput, RiskState } from "@/lib/plan";
import { whyNotTellOf } from "@/lib/project-steps";

type Place = { id: string; row: string; version: number; request?: string };
type Told = { act: string; subjectId: string; details: Record<string, string> };

/** Says on which day a milestone was reached, or, with null, that it was not. */
export const reachMilestone = (viewer: Asker, place: Place, doneOn: Day | null) =>
  tell(viewer, place, milestones, async (tx) => {
    const [row] = await tx
      .update(milestones)
      .set({ doneOn, version: place.version + 1 })
      .where(asSeen(milestones, place))
      .returning({ id: milestones.id, title: milestones.title });
    if (!row) return stale;
    const act = doneOn ? "milestone-done" : "milestone-undone";
    const details = { milestone: row.title, ...(doneOn ? { doneOn: formatDate(doneOn) } : {}) };
    return { act, subjectId: row.id, details };
  });

export const changeRisk = (viewer: Asker, place: Place, state: RiskState) =>
  tell(viewer, place, risks, async (tx) => {
    const [row] = await tx
      .update(risks)
      .set({ state, version: place.version + 1 })
      .where(asSeen(risks, place))
      .returning({ id: risks.id, title: risks.title });
    return row
      ? { act: "risk-changed", subjectId: row.id, details: { risk: row.title, state } }
      : stale;
  });

/** A result of one measure, as the organisation that the viewer acts for saw it. */
export const recordReading = (viewer: Asker, place: Omit<Place, "version">, input: ReadingInput) =>
  tell(viewer, place, null, async (tx) => {
    const [outcome] = await tx
      .select({ measure: outcomes.measure, unit: outcomes.unit })
      .from(outcomes)
      .where(and(eq(outcomes.id, place.row), eq(outcomes.submissionId, place.id)));
    if (!outcome || !viewer.organisationId) return gone;
    const [row] = await tx
      .insert(readings)
      .values({
        ...input,
        submissionId: place.id,
        outcomeId: place.row,
        organisationId: viewer.organisationId,
      })
      .returning({ id: readings.id });
    if (!row) return gone;
    const result = `${input.value.toLocaleString("en-GB")} ${outcome.unit}`;
    return { act: "measured", subjectId: row.id, details: { measure: outcome.measure, result } };
  });

type Table = typeof milestones | typeof risks;

/** The row as the teller read it: nothing where a colleague changed it since. */
const asSeen = (table: Table, { id, row, version }: Place) =>
  and(eq(table.id, row), eq(table.submissionId, id), eq(table.version, version));

async function tell(
  viewer: Asker,
  { id, row, request }: Omit<Place, "version">,
  /** Whose rows one organisation sees to. */
  table: Table | null,
  work: (tx: Transaction) => Promise<Told | Refusal>,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const facts = await findFacts(tx, id);
      if (!facts) return gone;
      const of = table && (await findOwner(tx, table, id, row));
      if (table && !of) return gone;
      const whyNot = whyNotTellOf(facts, viewer, of);
      if (whyNot) return refused(whyNot);
      const told = await work(tx);
      if ("done" in told) return told;
      await recordEvent(tx, viewer, { submissionId: id, ...told });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

async function findOwner(tx: Transaction, table: Table, id: string, row: string) {
  const [found] = await tx
    .select({ organisationId: table.organisationId })
    .from(table)
    .where(and(eq(table.id, row), eq(table.submissionId, id)));
  return found?.organisationId ?? null;
}
