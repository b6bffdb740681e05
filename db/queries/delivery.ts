import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { type Facts, findFacts } from "@/db/queries/project-moves";
import { readPlan } from "@/db/queries/project-rows";
import { milestones, outcomes, readings, risks, type updates } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { type Change, changesBetween, sameValue } from "@/lib/changes";
import { type Day, formatDate } from "@/lib/dates";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { PlanInput, ReadingInput, RiskInput } from "@/lib/plan";
import { whyNotTellOf } from "@/lib/project-steps";
import { whyNotLeaveWith } from "@/lib/risks";

export type Place = { id: string; row: string; version: number; request?: string };
type Told = {
  act: string;
  subjectId: string;
  details: Record<string, string>;
  changes?: Change[];
};
type NewRisk = PlanInput<"risks">;

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

/** A risk that shows in delivery, watched by the organisation named. */
export const addRisk = (viewer: Asker, place: { id: string; request?: string }, input: NewRisk) =>
  tell(viewer, place, null, async (tx, facts) => {
    const whyNot = whyNotLeaveWith(facts, viewer, facts.members, input.organisationId);
    if (whyNot) return refused(whyNot);
    const [row] = await tx
      .insert(risks)
      .values({ ...input, submissionId: place.id })
      .returning({ id: risks.id });
    return row ? toldOf("risk-added", null, await findRisk(tx, place.id, row.id)) : gone;
  });

/** How a risk stands and what is done about it, and by whom. */
export const changeRisk = (viewer: Asker, place: Place, input: RiskInput) =>
  tell(viewer, place, risks, async (tx, facts) => {
    const whyNot = whyNotLeaveWith(facts, viewer, facts.members, input.organisationId);
    if (whyNot) return refused(whyNot);
    const before = await findRisk(tx, place.id, place.row);
    if (sameValue({ ...before, ...input }, before)) return { done: true, id: place.id };
    const [row] = await tx
      .update(risks)
      .set({ ...input, version: place.version + 1 })
      .where(asSeen(risks, place))
      .returning({ id: risks.id });
    return row ? toldOf("risk-changed", before, await findRisk(tx, place.id, row.id)) : stale;
  });

type SaidRisk = Awaited<ReturnType<typeof findRisk>>;

async function findRisk(tx: Transaction, id: string, row: string) {
  const found = (await readPlan(tx, id)).risks.find((one) => one.id === row);
  if (!found) throw new Error("The risk is not there");
  const { version: _, ...said } = found;
  return said;
}

/** With the row as it stood and as it stands. */
const toldOf = (act: string, before: SaidRisk | null, after: SaidRisk): Told => ({
  act,
  subjectId: after.id,
  details: { risk: after.title },
  changes: changesBetween({ risks: before ? [before] : [] }, { risks: [after] }),
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

type Table = typeof milestones | typeof risks | typeof updates | typeof readings;

/** The row as the teller read it: nothing where a colleague changed it since. */
export const asSeen = (table: Table, { id, row, version }: Place) =>
  and(eq(table.id, row), eq(table.submissionId, id), eq(table.version, version));

/** Writes what an organisation tells of a row, with its line of history, where it may. */
export async function tell(
  viewer: Asker,
  { id, row, request }: { id: string; row?: string; request?: string },
  /** Whose rows are one organisation's. */
  table: Table | null,
  work: (tx: Transaction, facts: Facts) => Promise<Told | Outcome>,
  whyNotOf: (...of: Parameters<typeof whyNotTellOf>) => string | null = whyNotTellOf,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const facts = await findFacts(tx, id);
      if (!facts) return gone;
      const of = table && row ? await findOwner(tx, table, id, row) : null;
      if (table && !of) return gone;
      const whyNot = whyNotOf(facts, viewer, of);
      if (whyNot) return refused(whyNot);
      const told = await work(tx, facts);
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
