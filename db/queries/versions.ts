import { and, asc, desc, eq, gt, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readProject, saidIn } from "@/db/queries/project-rows";
import { events, people } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { type PlanPart, planParts } from "@/lib/project-fields";
import {
  actsOnRisks,
  actsThatWrite,
  beforeTold,
  type Comparison,
  planned,
  rowsBetween,
  valuesAt,
} from "@/lib/versions";

/** The versions of a submission of which this viewer reads in its history, the latest first. */
export function listVersions(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx
      .select({
        version: events.version,
        act: events.act,
        toState: events.toState,
        person: people.name,
        at: events.at,
      })
      .from(events)
      .innerJoin(people, eq(people.id, events.personId))
      .where(and(eq(events.submissionId, submissionId), isNotNull(events.version)))
      .orderBy(desc(events.version));
    return rows.map(({ version, ...row }) => ({ version: version ?? 0, ...row }));
  });
}
export type Version = Awaited<ReturnType<typeof listVersions>>[number];

/** What differs between two versions of a project, field by field and row by row of its plan. */
export function compareVersions(viewer: Asker, id: string, { from, to }: Pair) {
  return readAsViewer(viewer, async (tx): Promise<Comparison | null> => {
    const [found, written, told] = await Promise.all([
      readProject(tx, id),
      listWritten(tx, id, Math.min(from, to)),
      listTold(tx, id),
    ]);
    if (!found) return null;
    const said = saidIn(found.plan);
    const now = { ...found.draft, ...said, risks: beforeTold(said.risks as Row[], told) };
    const [before, after] = [valuesAt(now, written, from), valuesAt(now, written, to)];
    const isPart = (field: string) => planParts.some((part) => part === field);
    return {
      fields: changesBetween(before, after).filter(({ field }) => !isPart(field)),
      plan: planParts.map((part) => ({
        part,
        rows: rowsBetween(rowsOf(before, part), rowsOf(after, part)),
      })),
    };
  });
}

type Pair = { from: number; to: number };
type Row = Parameters<typeof planned>[0];

const rowsOf = (values: Record<string, unknown>, part: PlanPart) =>
  ((values[part] ?? []) as Row[]).map(planned);

async function listTold(tx: Transaction, submissionId: string) {
  const rows = await tx
    .select({ changes: events.changes })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), inArray(events.act, actsOnRisks)))
    .orderBy(desc(events.at));
  return rows.flatMap(({ changes }) =>
    changes.map(({ from, to }) => ({ from: (from as Row[])[0] ?? null, to: (to as [Row])[0] })),
  );
}

async function listWritten(tx: Transaction, submissionId: string, since: number) {
  const rows = await tx
    .select({ version: events.version, changes: events.changes })
    .from(events)
    .where(
      and(
        eq(events.submissionId, submissionId),
        inArray(events.act, actsThatWrite),
        gt(events.version, since),
      ),
    )
    .orderBy(asc(events.version));
  return rows.map(({ version, changes }) => ({ version: version ?? 0, changes }));
}
