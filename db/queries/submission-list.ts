import { eq, type SQL, sql } from "drizzle-orm";
import type { PgSelect } from "drizzle-orm/pg-core";
import { organisations, pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { WaitingOn } from "@/lib/list-filter";
import { type State, statesWaitingOn } from "@/lib/lives";
import type { Kind } from "@/lib/submissions";

/** Of a kind's list. */
export const pageSize = 50;

/** Counting stops here: its cost must not grow with the table. */
const mostCounted = 1000;

/** What every list may be narrowed by; the kinds' own filters are this and marks. */
export type Wanted = {
  kind?: Kind;
  q?: string;
  pilot?: string;
  /** In a pilot of the organisation that the viewer acts for, or that they advise. */
  near?: "1";
  state?: State[];
  organisation?: string;
  /** An organisation on it, whoever leads it: its id, or words of its name. */
  partner?: string;
  /** In delivery, and nobody told anything for a time (lib/quiet.ts). */
  quiet?: "1";
  type?: string;
  waiting?: WaitingOn;
  mine?: "1";
  /** All of them, like code:REG-EXAMPLE. */
  marks?: string[];
  sort?: string;
  after?: string;
};

/** The ids of one page and their cursors, `found`, to join and to order by `found.place`: one row more than `size`. */
export const foundBy = (viewer: Asker, wanted: Wanted, size: number): SQL =>
  sql`list_submissions(${wantedBy(viewer, wanted)}::text::jsonb, ${size + 1}) with ordinality as found(id, cursor, place)`;

/** The page, and where the next one begins. */
export function pageOf<Row extends { cursor: string }>(rows: Row[], size: number) {
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? page.at(-1)?.cursor : undefined };
}

/** The organisations on it beside its owner, by name. */
export const partnerNames = sql<string[]>`array(select o.name from ${organisations} o
  where o.id = any(${submissions.members}[2:]) order by o.name)`;

/** What was found, in its order, beside the names that every list shows. */
export const asListed = <Query extends PgSelect>(query: Query) =>
  query
    .innerJoin(submissions, sql`${submissions.id} = found.id`)
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
    .orderBy(sql`found.place`);

/** What all kinds show in a list: `list_submissions` has found them. */
export const listedColumns = {
  id: submissions.id,
  kind: submissions.kind,
  reference: submissions.reference,
  title: submissions.title,
  summary: submissions.summary,
  state: submissions.state,
  pilot: pilots.name,
  organisation: organisations.name,
  submittedAt: submissions.submittedAt,
  stateSince: submissions.stateSince,
  updatedAt: submissions.updatedAt,
  cursor: sql<string>`found.cursor`,
};

/** Submissions of every kind. */
export async function listSubmissions(viewer: Asker, wanted: Wanted, size: number) {
  const rows = await readAsViewer(viewer, (tx) =>
    asListed(
      tx
        .select(listedColumns)
        .from(foundBy(viewer, wanted, size))
        .$dynamic(),
    ),
  );
  return pageOf(rows, size);
}

/** How many there are in each state under the rest of the filter: exactly, or at least, where there are many. */
export function countByState(viewer: Asker, wanted: Wanted) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx.execute<{ state: State; counted: number }>(
      sql`select state, counted from count_submissions(${wantedBy(viewer, wanted)}::text::jsonb, ${mostCounted})`,
    );
    const of: Record<string, number> = Object.fromEntries(
      rows.map(({ state, counted }) => [state, counted]),
    );
    const all = rows.reduce((sum, { counted }) => sum + counted, 0);
    return { of, atLeast: all >= mostCounted };
  });
}
export type Counts = Awaited<ReturnType<typeof countByState>>;

/** Values that lists filter on as a kind's triggers note them, like code:REG-EXAMPLE. */
export const marksOf = (values: Record<string, string | undefined>) =>
  Object.entries(values).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));

/** The filter in the words of `list_submissions`. */
function wantedBy(viewer: Asker, wanted: Wanted) {
  const { kind, q, pilot, near, organisation, partner, quiet } = wanted;
  const { type, mine, marks, state, sort, waiting } = wanted;
  const [after, afterId] = wanted.after?.split("~") ?? [];
  const own = mine && viewer.organisationId;
  return JSON.stringify({
    kind,
    words: q,
    pilot,
    near,
    marks: marks?.length ? marks : undefined,
    states: state,
    organisation,
    partner,
    quiet,
    owner: own || undefined,
    type,
    officer: mine && !own ? viewer.personId : undefined,
    waiting: waiting && waitsOn(viewer, waiting),
    sort,
    after,
    afterId,
  });
}

function waitsOn({ organisationId }: Asker, whom: WaitingOn) {
  if (whom === "partners") return { taken: true, states: statesWaitingOn("owner", "reporters") };
  if (whom === "body") return { states: statesWaitingOn(whom) };
  const support = { support: true, states: statesWaitingOn("support") };
  if (whom === "support") return support;
  if (!organisationId) return { ...support, overdue: true };
  return {
    on: organisationId,
    owner: statesWaitingOn("owner"),
    states: statesWaitingOn("reporters"),
  };
}
