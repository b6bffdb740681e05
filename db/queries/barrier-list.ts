import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { barriers, organisations, partnerships, pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierFilter, BarrierSort } from "@/lib/barrier-filter";
import { type BarrierState, barrierStates, barrierStateValues, sharedStates } from "@/lib/barriers";

const pageSize = 50;
/** Counts stop here: their cost must not grow with the table. */
export const countLimit = 100;

/** One page of what the filter shows, and where the next one begins. */
export async function listBarriers(viewer: Asker, filter: BarrierFilter, size = pageSize) {
  const key = sortKeys[filter.sort];
  const rows = await readAsViewer(viewer, (tx) =>
    tx
      .select({
        id: submissions.id,
        reference: submissions.reference,
        title: submissions.title,
        summary: submissions.summary,
        state: sql<BarrierState>`${submissions.state}`,
        pilot: pilots.name,
        organisation: organisations.name,
        codes: barriers.codes,
        bodies: barriers.bodies,
        people: barriers.people,
        cost: barriers.cost,
        affected: barriers.affected,
        submittedAt: submissions.submittedAt,
        stateSince: submissions.stateSince,
        updatedAt: submissions.updatedAt,
        cursor: sql<string>`${key.column}::text || '~' || ${submissions.id}::text`,
      })
      .from(submissions)
      .innerJoin(barriers, eq(barriers.id, submissions.id))
      .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
      .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
      .where(and(matches(viewer, filter), stateIs(filter), startsAfter(filter)))
      .orderBy(
        key.ascending ? asc(key.column) : desc(key.column),
        key.ascending ? asc(key.id) : desc(key.id),
      )
      .limit(size + 1),
  );
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? page.at(-1)?.cursor : undefined };
}

/** How many there are in each state under the rest of the filter, up to `countLimit`. */
export function countByState(viewer: Asker, filter: BarrierFilter) {
  return readAsViewer(viewer, async (tx) => {
    const counted = sql`select count(*)::int from (select 1 from ${submissions}
      inner join ${barriers} on ${barriers.id} = ${submissions.id}
      inner join ${organisations} on ${organisations.id} = ${submissions.organisationId}
      where ${matches(viewer, filter)} and ${submissions.state} = wanted.state
        and (wanted.state = any(${sql.param([...sharedStates])}::text[]) or ${isOurs(viewer)}) limit ${countLimit}) as counted`;
    const rows = await tx.execute<{ state: BarrierState; count: number }>(
      sql`select wanted.state, (${counted}) as count from unnest(${sql.param([...barrierStateValues])}::text[]) as wanted(state)`,
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  });
}

const sortKeys: Record<BarrierSort, { column: SQL; id: SQL; type: string; ascending: boolean }> = {
  changed: {
    column: sql`${submissions.updatedAt}`,
    id: sql`${submissions.id}`,
    type: "timestamptz",
    ascending: false,
  },
  newest: {
    column: sql`${submissions.createdAt}`,
    id: sql`${submissions.id}`,
    type: "timestamptz",
    ascending: false,
  },
  waiting: {
    column: sql`${submissions.stateSince}`,
    id: sql`${submissions.id}`,
    type: "timestamptz",
    ascending: true,
  },
  people: {
    column: sql`${barriers.people}`,
    id: sql`${barriers.id}`,
    type: "bigint",
    ascending: false,
  },
  cost: {
    column: sql`${barriers.cost}`,
    id: sql`${barriers.id}`,
    type: "bigint",
    ascending: false,
  },
};

function startsAfter({ after, sort }: BarrierFilter) {
  if (!after) return undefined;
  const [value, id] = after.split("~");
  const { column, id: tie, type, ascending } = sortKeys[sort];
  const than = sql.raw(ascending ? ">" : "<");
  return sql`(${column}, ${tie}) ${than} (${value}::${sql.raw(type)}, ${id}::uuid)`;
}

const stateIs = ({ state }: BarrierFilter) =>
  state.length > 0 ? inArray(submissions.state, state) : undefined;

function matches(viewer: Asker, filter: BarrierFilter): SQL | undefined {
  const { q, pilot, code, body, stream, organisation, type, waiting, mine } = filter;
  return and(
    eq(submissions.kind, "barrier"),
    q ? sql`${submissions.id} in (select search_submissions(${q}, 1000))` : undefined,
    pilot ? sql`${submissions.pilots} @> array[${pilot}]::text[]` : undefined,
    code ? sql`${barriers.codes} @> array[${code}]::text[]` : undefined,
    body ? sql`${barriers.bodies} @> array[${body}]::text[]` : undefined,
    stream ? sql`${barriers.streams} @> array[${stream}]::text[]` : undefined,
    organisation ? eq(submissions.organisationId, organisation) : undefined,
    type ? eq(organisations.type, type) : undefined,
    mine && viewer.organisationId
      ? eq(submissions.organisationId, viewer.organisationId)
      : undefined,
    mine && !viewer.organisationId ? eq(submissions.officerId, viewer.personId) : undefined,
    waiting ? waitsOn(viewer, waiting) : undefined,
  );
}

const statesWaitingOn = (...whom: (string | null)[]) =>
  barrierStates.filter((state) => whom.includes(state.waits)).map((state) => state.value);

function waitsOn(viewer: Asker, whom: NonNullable<BarrierFilter["waiting"]>): SQL | undefined {
  if (whom === "support") return inArray(submissions.state, statesWaitingOn("support"));
  if (whom === "body") return inArray(submissions.state, statesWaitingOn("body"));
  if (whom === "partners") return inArray(submissions.state, statesWaitingOn("owner", "reporters"));
  if (!viewer.organisationId)
    return sql`(${submissions.state} = 'submitted' or (${submissions.state} = 'open' and ${barriers.takenById} is null))`;
  const us = viewer.organisationId;
  return sql`(${isOurs(viewer)} and (
    (${submissions.organisationId} = ${us} and ${inArray(submissions.state, statesWaitingOn("owner"))})
    or ${inArray(submissions.state, statesWaitingOn("reporters"))}
    or (${barriers.takenById} = ${us} and ${submissions.state} = 'open')))`;
}

/**
 * What an organisation has a part in, found by index: outside the shared states it sees nothing else. The
 * support team, which acts for none, sees those too.
 */
function isOurs({ organisationId }: Asker) {
  if (!organisationId) return sql`true`;
  return sql`${submissions.id} = any(array(
    select o.id from ${submissions} o where o.organisation_id = ${organisationId}
    union select p.submission_id from ${partnerships} p where p.organisation_id = ${organisationId}))`;
}
