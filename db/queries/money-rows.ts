import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { contributions, savings, spendLines } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { type Change, changesBetween, ofRow } from "@/lib/changes";
import { gone, type Outcome, type Refusal, refused, stale } from "@/lib/outcome";
import type { ProposalFacts } from "@/lib/proposal-steps";

const tables = { contributions, savings, spendLines };
type Tables = typeof tables;

export type RowPlace = { id: string; row?: string; request?: string };
type Said = Record<string, unknown>;

/** Of one sort of rows of money: who may write them, what one says, and what its line of history is called. */
type Sort<Name extends keyof Tables, Input> = {
  table: Name;
  acts: Record<"added" | "changed" | "removed", string>;
  whyNot: (facts: ProposalFacts) => string | null;
  /** Whether the viewer may write a row that is there. */
  owns: (row: Tables[Name]["$inferSelect"], viewer: Asker) => boolean;
  /** What a new row is beside what was typed. */
  begin: (viewer: Asker) => Partial<Tables[Name]["$inferInsert"]>;
  fault: (tx: Transaction, viewer: Asker, id: string, inputs: Input[]) => Promise<Refusal | null>;
  said: (row: Input) => Said;
  /** Of what is said, what is told of a row that comes or goes. */
  inShort: readonly string[];
  /** Names in the place of ids. */
  named: (tx: Transaction, id: string, changes: Change[]) => Promise<Change[]>;
};

type Brought<Input> = { input: Input; row?: string; version?: number };

/** How rows of a sort are entered, changed and taken out: each once, by version, with a line for whoever may read figures. */
export function moneyRows<Name extends keyof Tables, Input extends object>(of: Sort<Name, Input>) {
  const table = tables[of.table] as Tables["contributions"];

  async function findRow(tx: Transaction, viewer: Asker, { id, row }: RowPlace) {
    const [found] = await tx
      .select()
      .from(table)
      .where(and(eq(table.id, row ?? ""), eq(table.submissionId, id), isNull(table.removedAt)));
    return found && of.owns(found as never, viewer) ? found : null;
  }

  async function write(tx: Transaction, row: string, version: number, words: object) {
    const [written] = await tx
      .update(table)
      .set({ ...words, version: version + 1 })
      .where(and(eq(table.id, row), eq(table.version, version)))
      .returning({ id: table.id });
    return written !== undefined;
  }

  async function tell(
    tx: Transaction,
    viewer: Asker,
    { id, row }: { id: string; row: string | null },
    act: string,
    changes: Change[],
  ): Promise<Outcome> {
    await recordEvent(tx, viewer, {
      submissionId: id,
      subjectId: row,
      act,
      readers: "involved",
      changes: await of.named(tx, id, changes),
    });
    return { done: true, id: row ?? id };
  }

  const short = (row: Input) =>
    Object.entries(of.said(row)).filter(([field]) => of.inShort.includes(field));

  type Planned = Brought<Input> & { changes: Change[] };

  /** What it would change, or why it may not: before anything is written, since a refusal takes nothing back. */
  async function plan(
    tx: Transaction,
    viewer: Asker,
    id: string,
    { input, row, version }: Brought<Input>,
  ): Promise<Planned | Refusal> {
    if (!row)
      return { input, changes: short(input).map(([field, to]) => ({ field, from: null, to })) };
    const found = await findRow(tx, viewer, { id, row });
    if (!found) return gone;
    const changes = changesBetween(of.said(found as never), of.said(input));
    return changes.length > 0 && found.version !== version
      ? stale
      : { input, row, version, changes };
  }

  async function put(tx: Transaction, viewer: Asker, id: string, { input, row, version }: Planned) {
    const words = { ...input, editedById: viewer.personId };
    if (row) return (await write(tx, row, version ?? 1, words)) ? row : overtaken();
    const [added] = await tx
      .insert(table)
      .values({ ...words, ...of.begin(viewer), submissionId: id } as never)
      .returning({ id: table.id });
    return added?.id ?? overtaken();
  }

  return {
    /** Enters a row, or changes the one named if nobody did since `version` of it. */
    save: (viewer: Asker, { row, ...place }: RowPlace, input: Input, version = 1) =>
      enter(viewer, place, of.whyNot, async (tx) => {
        const { id } = place;
        const fault = await of.fault(tx, viewer, id, [input]);
        if (fault) return fault;
        const planned = await plan(tx, viewer, id, { input, row, version });
        if ("done" in planned) return planned;
        if (row && planned.changes.length === 0) return { done: true, id: row };
        const written = await put(tx, viewer, id, planned);
        const act = row ? of.acts.changed : of.acts.added;
        return tell(tx, viewer, { id, row: written }, act, planned.changes);
      }),
    /** Enters and changes many rows at once, or none of them, with one line of history that names each by `nameOf`. */
    saveAll: (
      viewer: Asker,
      place: RowPlace,
      rows: Brought<Input>[],
      { act, nameOf }: { act: string; nameOf: (row: Input) => string },
    ) =>
      enter(viewer, place, of.whyNot, async (tx) => {
        const { id } = place;
        const inputs = rows.map(({ input }) => input);
        const fault = await of.fault(tx, viewer, id, inputs);
        if (fault) return fault;
        const all: Planned[] = [];
        for (const one of rows) {
          const planned = await plan(tx, viewer, id, one);
          if ("done" in planned) return planned;
          if (planned.changes.length > 0) all.push(planned);
        }
        if (all.length === 0) return { done: true, id };
        for (const planned of all) await put(tx, viewer, id, planned);
        const changes = all.flatMap(({ input, changes }) =>
          changes.map((one) => ({ ...one, field: ofRow(one.field, nameOf(input)) })),
        );
        return tell(tx, viewer, { id, row: null }, act, changes);
      }),
    /** Takes a row out; what it said stays in the table and in history. */
    remove: (viewer: Asker, place: RowPlace & { row: string }, version: number) =>
      enter(viewer, place, of.whyNot, async (tx) => {
        const found = await findRow(tx, viewer, place);
        if (!found) return gone;
        const words = { removedAt: sql`portal_now()`, editedById: viewer.personId };
        if (!(await write(tx, found.id, version, words))) return stale;
        const changes = short(found as never).map(([field, from]) => ({ field, from, to: null }));
        return tell(tx, viewer, { id: place.id, row: found.id }, of.acts.removed, changes);
      }),
  };
}

/** Whoever writes money has locked the submission: so it breaks off, and all of it is undone. */
function overtaken(): never {
  throw new Error("Somebody changed a row of money without the lock");
}

async function enter(
  viewer: Asker,
  { id, request }: RowPlace,
  whyNotNow: (facts: ProposalFacts) => string | null,
  work: (tx: Transaction) => Promise<Outcome>,
) {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const facts = await findFacts(tx, id);
      if (!facts) return gone;
      const whyNot = whyNotNow(facts);
      return whyNot ? refused(whyNot) : work(tx);
    }),
  );
  tellSoon();
  return outcome;
}
