import { z } from "zod";
import { type Change, sameValue } from "@/lib/changes";
import { orNothing } from "@/lib/list-filter";
import type { PlanPart } from "@/lib/project-fields";

/** What changes the words of a project; other lines of history with changes only repeat them. */
export const actsThatWrite = ["changed", "start", "endorse-change"];

type Values = Record<string, unknown>;
type Written = { version: number; changes: Change[] };

/** What stood in each field at a version: what stands there now, with every later change taken back. */
export function valuesAt(now: Values, written: Written[], version: number): Values {
  const later = written
    .filter((one) => one.version > version)
    .sort((one, other) => other.version - one.version);
  const taken = later.flatMap(({ changes }) => changes.map(({ field, from }) => [field, from]));
  return { ...now, ...Object.fromEntries(taken) };
}

type Row = { id: string } & Values;
type RowChange = { id: string; from: Row | null; to: Row | null };

/** The rows of a plan that were added, changed or removed, in the order of the second, the removed last. */
export function rowsBetween(before: Row[], after: Row[]): RowChange[] {
  const of = (rows: Row[], id: string) => rows.find((row) => row.id === id) ?? null;
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids
    .map((id) => ({ id, from: of(before, id), to: of(after, id) }))
    .filter(({ from, to }) => !from || !to || !sameValue(meant(from), meant(to)));
}

/** What differs between two versions, field by field and row by row of the plan. */
export type Comparison = { fields: Change[]; plan: { part: PlanPart; rows: RowChange[] }[] };

/** An organisation stays itself by another name. */
const meant = ({ organisation: _, ...row }: Row) => row;

/** What delivery tells of a row is no part of a version: it is told at any time. */
export const planned = ({ doneOn: _done, state: _state, ...row }: Row): Row => row;

/** The acts by which delivery changes risks: they make no version of the project. */
export const actsOnRisks = ["risk-added", "risk-changed"];

/** Rows as they were endorsed: what delivery told of them, the latest first, taken back. */
export function beforeTold(rows: Row[], told: { from: Row | null; to: Row }[]) {
  return told.reduce(
    (left, { from, to }) => left.flatMap((row) => (row.id === to.id ? (from ?? []) : [row])),
    rows,
  );
}

const number = z.coerce.number().int().min(1).max(1_000_000);

/** The two versions that an address names, either of which it may leave open. */
export const versionsAsked = z.object({ from: orNothing(number), to: orNothing(number) });
type Asked = z.infer<typeof versionsAsked>;

/**
 * The earlier and the later of the two, of those that there are, the latest first; nothing where one is not
 * there. Left open: the latest, and the one submitted before the last or the first.
 */
export function pairOf(
  versions: { version: number; toState: string | null }[],
  { from, to }: Asked,
) {
  const submitted = versions.filter(({ toState }) => toState === "submitted");
  const chosen = [
    from ?? (submitted[1] ?? versions.at(-1))?.version ?? 0,
    to ?? versions[0]?.version ?? 0,
  ];
  const isThere = (wanted: number) => versions.some(({ version }) => version === wanted);
  return chosen.every(isThere) ? { from: Math.min(...chosen), to: Math.max(...chosen) } : null;
}
