import { and, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { listAdoptions } from "@/db/queries/adoptions";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/project-moves";
import { pilots, practices } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { changesBetween } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { Result } from "@/lib/plan";
import type { PracticeFilter } from "@/lib/practice-filter";
import { type PracticeInput, whyNotOffer } from "@/lib/practices";

const pageSize = 50;

/** One page of what is on offer, by theme and title; a cursor is the id of the last one before it. */
export async function listPractices(
  viewer: Asker,
  { theme, q, after }: PracticeFilter,
  size = pageSize,
) {
  const wanted = { theme, words: q, after };
  const rows = await readAsViewer(viewer, (tx) => readPractices(tx, wanted, size + 1));
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? page.at(-1)?.id : undefined };
}

/** One with all its adoptions; `null` when it is not on offer to this viewer. */
export function findPractice(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [[found], adoptions, facts] = await Promise.all([
      readPractices(tx, { id }, 1),
      listAdoptions(tx, id),
      findFacts(tx, id),
    ]);
    /** `facts` where the viewer sees the project. */
    return found ? { ...found, adoptions, facts } : null;
  });
}
export type Practice = NonNullable<Awaited<ReturnType<typeof findPractice>>>;

/** What a project offers, or offered, for whoever sees the project. */
export async function readPractice(tx: Transaction, id: string) {
  const [row] = await tx.select().from(practices).where(eq(practices.submissionId, id));
  return row ?? null;
}

/** The same with what decides whether it may be offered. */
export function findOffer(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [facts, practice] = await Promise.all([findFacts(tx, id), readPractice(tx, id)]);
    return facts && { facts, practice };
  });
}

type Target = { version: number; request?: string };

/** Offers a project as practice, or changes what is offered if nobody did since `version`. */
export const offerPractice = (
  viewer: Asker,
  id: string,
  input: PracticeInput,
  { version, request }: Target,
) =>
  whoeverMayOffer(viewer, id, request, async (tx) => {
    const before = await readPractice(tx, id);
    const isOnOffer = before?.withdrawnAt === null;
    const changes = before ? changesBetween(wordsOf(before), input) : [];
    if (isOnOffer && changes.length === 0) return { done: true, id };
    if ((before?.version ?? 1) !== version) return stale;
    const words = { ...input, version: version + 1, withdrawnAt: null };
    const [saved] = await tx
      .insert(practices)
      .values({ ...words, submissionId: id })
      .onConflictDoUpdate({
        target: practices.submissionId,
        set: words,
        setWhere: eq(practices.version, version),
      })
      .returning({ id: practices.submissionId });
    if (!saved) return stale;
    const act = isOnOffer ? "changed-practice" : "offered";
    await recordEvent(tx, viewer, { submissionId: id, act, changes });
    return { done: true, id };
  });

/** Takes it from offer; its words stay, for whoever offers it anew. */
export const withdrawPractice = (viewer: Asker, id: string, { version, request }: Target) =>
  whoeverMayOffer(viewer, id, request, async (tx) => {
    const [withdrawn] = await tx
      .update(practices)
      .set({ withdrawnAt: sql`portal_now()`, version: version + 1 })
      .where(
        and(
          eq(practices.submissionId, id),
          eq(practices.version, version),
          isNull(practices.withdrawnAt),
        ),
      )
      .returning({ id: practices.submissionId });
    if (!withdrawn) return stale;
    await recordEvent(tx, viewer, { submissionId: id, act: "withdrew-practice" });
    return { done: true, id };
  });

async function whoeverMayOffer(
  viewer: Asker,
  id: string,
  request: string | undefined,
  change: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const facts = await findFacts(tx, id);
      if (!facts) return gone;
      const whyNot = whyNotOffer(facts);
      return whyNot ? refused(whyNot) : change(tx);
    }),
  );
  tellSoon();
  return outcome;
}

export const wordsOf = ({
  was,
  people,
  money,
  time,
  agreements,
  ask,
}: PracticeInput): PracticeInput => ({ was, people, money, time, agreements, ask });

type Wanted = { id?: string; theme?: string; words?: string; after?: string };

/** Its own words, and of its project what `practices_to_viewer` lets out. */
function readPractices(tx: Transaction, wanted: Wanted, most: number) {
  return tx
    .select({
      ...getTableColumns(practices),
      id: practices.submissionId,
      title: sql<string>`found.title`,
      theme: sql<string | null>`found.theme`,
      pilots: sql<string[]>`array(select l.name from ${pilots} l where l.slug = any(found.pilots)
        order by array_position(found.pilots, l.slug))`,
      organisationId: sql<string>`found.organisation_id`,
      organisation: sql<string>`found.organisation`,
      results: sql<Result[]>`found.results`,
      taken: sql<number>`found.adoptions`,
      working: sql<number>`found.working`,
      dropped: sql<number>`found.dropped`,
    })
    .from(
      sql`practices_to_viewer(${JSON.stringify(wanted)}::text::jsonb, ${most}) with ordinality as
        found(id, title, theme, pilots, organisation_id, organisation, results, adoptions, working, dropped, place)`,
    )
    .innerJoin(practices, sql`${practices.submissionId} = found.id`)
    .orderBy(sql`found.place`);
}
