import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isCovered } from "@/db/queries/proposal-rows";
import { setWhole, type Target } from "@/db/queries/whole";
import { pots, proposals, purses } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { natureValues } from "@/lib/contributions";
import { refused } from "@/lib/outcome";
import { nameOfPlace, placeOf, type Reserves } from "@/lib/reserves";

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

/** Sets all of it at once. */
export const setReserves = (viewer: Asker, id: string, reserves: Reserves, at: Target) =>
  setWhole(viewer, id, { act: "set-reserves", at }, async (tx, { years }) => {
    const before = await readReserves(tx, id);
    const outside = Object.keys(reserves.amounts).find((name) => {
      const year = placeOf(name)?.year;
      return year && !years.includes(year);
    });
    if (outside) return refused(`It does not cover ${placeOf(outside)?.year}`, outside);
    return {
      changes: changesBetween(flat(before, reserves), flat(reserves, before)),
      write: () => write(tx, id, reserves, years),
    };
  });

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
