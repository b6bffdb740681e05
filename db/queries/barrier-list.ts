import { eq, sql } from "drizzle-orm";
import { barriers, organisations, pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierFilter } from "@/lib/barrier-filter";
import { type BarrierState, barrierStates } from "@/lib/barriers";

const pageSize = 50;
/** Counting stops here: its cost must not grow with the table. */
const mostCounted = 1000;

/** One page of what the filter shows, and where the next one begins. */
export async function listBarriers(viewer: Asker, filter: BarrierFilter, size = pageSize) {
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
        cursor: sql<string>`found.cursor`,
      })
      .from(
        sql`list_submissions(${wantedBy(viewer, filter)}::text::jsonb, ${size + 1}) with ordinality as found(id, cursor, place)`,
      )
      .innerJoin(submissions, sql`${submissions.id} = found.id`)
      .innerJoin(barriers, eq(barriers.id, submissions.id))
      .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
      .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
      .orderBy(sql`found.place`),
  );
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? page.at(-1)?.cursor : undefined };
}

/** How many there are in each state under the rest of the filter: exactly, or at least, where there are many. */
export function countByState(viewer: Asker, filter: BarrierFilter) {
  return readAsViewer(viewer, async (tx) => {
    const rows = await tx.execute<{ state: BarrierState; counted: number }>(
      sql`select state, counted from count_submissions(${wantedBy(viewer, filter)}::text::jsonb, ${mostCounted})`,
    );
    const of: Record<string, number> = Object.fromEntries(
      rows.map(({ state, counted }) => [state, counted]),
    );
    const all = rows.reduce((sum, { counted }) => sum + counted, 0);
    return { of, atLeast: all >= mostCounted };
  });
}
export type Counts = Awaited<ReturnType<typeof countByState>>;

/** The filter in the words of `list_submissions`. */
function wantedBy(viewer: Asker, filter: BarrierFilter) {
  const { q, pilot, code, body, stream, organisation, type, mine, state, sort } = filter;
  const [after, afterId] = filter.after?.split("~") ?? [];
  const marks = Object.entries({ code, body, stream }).flatMap(([name, value]) =>
    value ? [`${name}:${value}`] : [],
  );
  const own = mine && viewer.organisationId;
  return JSON.stringify({
    kind: "barrier",
    words: q,
    pilot,
    marks: marks.length > 0 ? marks : undefined,
    states: state,
    organisation,
    owner: own || undefined,
    type,
    officer: mine && !own ? viewer.personId : undefined,
    waiting: filter.waiting && waitsOn(viewer, filter.waiting),
    sort,
    after,
    afterId,
  });
}

const statesWaitingOn = (...whom: (string | null)[]) =>
  barrierStates.filter((state) => whom.includes(state.waits)).map((state) => state.value);

function waitsOn({ organisationId }: Asker, whom: NonNullable<BarrierFilter["waiting"]>) {
  if (whom === "partners") return { states: statesWaitingOn("owner", "reporters") };
  if (whom !== "us") return { states: statesWaitingOn(whom) };
  if (!organisationId) return { support: true, states: ["submitted"] };
  return {
    on: organisationId,
    owner: statesWaitingOn("owner"),
    states: statesWaitingOn("reporters"),
  };
}
