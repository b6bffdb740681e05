import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { isCovered, readProposal } from "@/db/queries/proposal-rows";
import { pots, proposals, purses, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { changesBetween, sameValue } from "@/lib/changes";
import { natureValues } from "@/lib/contributions";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import { nameOfPlace, placeOf, type Reserves } from "@/lib/reserves";
import { whyNotPlan } from "@/lib/spend-inputs";

/** What is said of the fund and of the years that it covers; nothing for whoever may not see figures. */
export async function readReserves(tx: Transaction, id: string): Promise<Reserves> {
  const [kept, [purse]] = await Promise.all([
    tx
      .select(getTableColumns(pots))
      .from(pots)
      .innerJoin(proposals, eq(proposals.id, pots.submissionId))
      .where(and(eq(pots.submissionId, id), isCovered)),
    tx.select().from(purses).where(eq(purses.submissionId, id)),
  ]);
  const said = [
    ["opening-revenue", purse?.openingRevenue ?? 0] as const,
    ["opening-capital", purse?.openingCapital ?? 0] as const,
    ...kept.flatMap(({ year, nature, contingency, toCapital }) => [
      [nameOfPlace({ what: "contingency", nature, year }), contingency] as const,
      [nameOfPlace({ what: "moved", nature, year }), toCapital] as const,
    ]),
  ];
  const amounts = Object.fromEntries(said.filter(([, pence]) => pence > 0));
  return { amounts, carries: purse?.carries ?? "no" };
}

/** Sets all of it at once, if nobody changed the pooled budget since `version`. */
export async function setReserves(
  viewer: Asker,
  id: string,
  reserves: Reserves,
  { version, request }: { version: number; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, found, before] = await Promise.all([
        findFacts(tx, id),
        readProposal(tx, id),
        readReserves(tx, id),
      ]);
      if (!facts || !found) return gone;
      const whyNot = whyNotPlan(facts);
      if (whyNot) return refused(whyNot);
      if (sameValue(before, reserves)) return { done: true, id };
      if (found.submission.version !== version) return stale;
      const { years } = found;
      const outside = Object.keys(reserves.amounts).find((name) => {
        const year = placeOf(name)?.year;
        return year && !years.includes(year);
      });
      if (outside) return refused(`It does not cover ${placeOf(outside)?.year}`, outside);
      await write(tx, id, reserves, years);
      const [saved] = await tx
        .update(submissions)
        .set({ version: version + 1 })
        .where(and(eq(submissions.id, id), eq(submissions.version, version)))
        .returning({ id: submissions.id });
      if (!saved) return stale;
      await recordEvent(tx, viewer, {
        submissionId: id,
        act: "set-reserves",
        readers: "involved",
        version: version + 1,
        changes: changesBetween(flat(before, reserves), flat(reserves, before)),
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

/** All that either says, so that what one leaves out shows as nothing. */
const flat = ({ amounts, carries }: Reserves, other: Reserves): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(other.amounts).map((name) => [name, 0])),
  ...amounts,
  carries,
});

async function write(
  tx: Transaction,
  submissionId: string,
  { amounts, carries }: Reserves,
  years: readonly string[],
) {
  const said = (place: Parameters<typeof nameOfPlace>[0]) => amounts[nameOfPlace(place)] ?? 0;
  const purse = {
    openingRevenue: said({ what: "opening", nature: "revenue", year: null }),
    openingCapital: said({ what: "opening", nature: "capital", year: null }),
    carries,
  };
  await tx
    .insert(purses)
    .values({ submissionId, ...purse })
    .onConflictDoUpdate({ target: purses.submissionId, set: purse })
    .returning({ id: purses.submissionId });
  const rows = years.flatMap((year) =>
    natureValues.map((nature) => ({
      submissionId,
      year,
      nature,
      contingency: said({ what: "contingency", nature, year }),
      toCapital: nature === "revenue" ? said({ what: "moved", nature, year }) : 0,
    })),
  );
  if (rows.length > 0)
    await tx
      .insert(pots)
      .values(rows)
      .onConflictDoUpdate({
        target: [pots.submissionId, pots.year, pots.nature],
        set: { contingency: sql`excluded.contingency`, toCapital: sql`excluded.to_capital` },
      })
      .returning({ year: pots.year });
}
