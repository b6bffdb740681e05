import { and, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isTheme } from "@/db/queries/lookups";
import type { Consequence } from "@/db/queries/moves";
import type { Facts } from "@/db/queries/project-moves";
import { readProject, rowsOf } from "@/db/queries/project-rows";
import { people, readings, scopes } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { gone, refused } from "@/lib/outcome";
import {
  type ScopeInput,
  type scopeDecisions,
  scopeFields,
  scopeParts,
  type Terms,
  type TypedTerms,
} from "@/lib/scope";

type Found = NonNullable<Awaited<ReturnType<typeof readProject>>>;

/** The terms as they stand: milestones that are done are no longer among them. */
export function termsOf({ draft, plan }: Pick<Found, "draft" | "plan">): Terms {
  const answers = Object.fromEntries(scopeFields.map((field) => [field, draft[field]]));
  const toCome = plan.milestones.filter(({ doneOn }) => doneOn === null);
  return {
    ...(answers as Omit<Terms, "milestones" | "outcomes">),
    milestones: toCome.map(({ id, title, organisationId, dueOn }) => ({
      ...{ id, title, organisationId, dueOn },
    })),
    outcomes: plan.outcomes.map(({ version: _, ...row }) => row),
  };
}

/** Puts new terms beside the old, to be reviewed; the old ones stand meanwhile. */
export async function askScope(
  tx: Transaction,
  viewer: Asker,
  { id, version, members }: Facts,
  { reason, terms: typed }: ScopeInput,
): Promise<Consequence> {
  const found = await readProject(tx, id);
  if (!found) return gone;
  const [before, after] = [termsOf(found), withIds(typed)];
  const whyNot = await whyNotAsk(tx, { id, members, found, before, typed, after });
  if (whyNot) return refused(whyNot);
  const { summary, searchText } = rowsOf({ ...found.draft, ...after }).submission;
  const { personId } = viewer;
  const row = { submissionId: id, version: version + 1, terms: after, summary, searchText };
  return {
    done: true,
    event: { reason },
    after: () => tx.insert(scopes).values({ ...row, reason, personId }),
  };
}

type Asked = {
  id: string;
  members: string[];
  found: Found;
  before: Terms;
  typed: TypedTerms;
  after: Terms;
};

async function whyNotAsk(tx: Transaction, { id, members, found, before, typed, after }: Asked) {
  if (changesBetween(before, after).length === 0)
    return "Nothing would change. Change what must change, then ask.";
  const { startsOn } = found.draft;
  if (startsOn && after.endsOn && after.endsOn <= startsOn)
    return "The end must be after the start.";
  if (after.milestones.some(({ organisationId }) => !members.includes(organisationId)))
    return "Choose organisations that are on it for the milestones.";
  if (!scopeParts.every((part) => areOwn(typed[part], before[part])))
    return "The plan has changed since. Look it over, then ask again.";
  if (after.theme && after.theme !== before.theme && !(await isTheme(tx, after.theme)))
    return "Choose the theme from its list.";
  const measured = await tx
    .select({ id: readings.outcomeId })
    .from(readings)
    .where(eq(readings.submissionId, id));
  const left = measured.some(({ id }) => !after.outcomes.some((row) => row.id === id));
  return left ? "A measure that has a result stays: change its target instead." : null;
}

type Named = { id: string | null };

/** Rows that claim to stand already do, each once. */
function areOwn(rows: Named[], standing: Named[]) {
  const claimed = rows.flatMap(({ id }) => id ?? []);
  return (
    new Set(claimed).size === claimed.length &&
    claimed.every((id) => standing.some((row) => row.id === id))
  );
}

function withIds(terms: TypedTerms): Terms {
  const named = <Row extends { id: string | null }>(row: Row) => ({
    ...row,
    id: row.id ?? crypto.randomUUID(),
  });
  return {
    ...terms,
    milestones: terms.milestones.map(named),
    outcomes: terms.outcomes.map(named),
  };
}

/** Ends the change that was asked last; nothing where none is open. */
export async function decideScope(
  tx: Transaction,
  id: string,
  decision: (typeof scopeDecisions)[number],
) {
  const last = await findLastScope(tx, id);
  if (!last) return false;
  const rows = await tx
    .update(scopes)
    .set({ decision })
    .where(and(eq(scopes.id, last.id), isNull(scopes.decision)))
    .returning({ id: scopes.id });
  return rows.length === 1;
}

/** The change of scope that was asked last, with its terms, for whoever is involved. */
export async function findLastScope(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: scopes.id,
      version: scopes.version,
      terms: scopes.terms,
      reason: scopes.reason,
      decision: scopes.decision,
      person: people.name,
      createdAt: scopes.createdAt,
    })
    .from(scopes)
    .innerJoin(people, eq(people.id, scopes.personId))
    .where(eq(scopes.submissionId, id))
    .orderBy(desc(scopes.version))
    .limit(1);
  return row ?? null;
}
