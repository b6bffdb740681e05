import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, pence } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { balancesOf } from "@/lib/balance";
import { natureValues } from "@/lib/contributions";
import { balancesShown, poolOf } from "@/lib/pools";
import { nameOfPlace, placesIn, type Reserves } from "@/lib/reserves";
import { nameOfTarget, type Target } from "@/lib/targets";

/** What is stored of a pooled budget's money, as a page reads it. */
const stored = anyPool.chain(({ years, contributions, spend }) =>
  fc.record({
    years: fc.constant(years),
    contributions: fc.constant(contributions),
    spend: fc.constant(spend),
    targets: fc.uniqueArray(
      fc.record<Target>({
        year: fc.constantFrom(...years),
        nature: fc.constantFrom(...natureValues),
        wanted: pence,
      }),
      { selector: nameOfTarget, maxLength: 3 },
    ),
    reserves: fc.record<Reserves>({
      amounts: fc.dictionary(fc.constantFrom(...placesIn(years).flat().map(nameOfPlace)), pence, {
        maxKeys: 5,
        noNullPrototype: true,
      }),
      carries: fc.constantFrom("yes", "no"),
    }),
  }),
);

const runs = { numRuns: 2000 };

test("each year and nature adds up, with every amount that is said in its place and once", () => {
  fc.assert(
    fc.property(stored, (it) => {
      const balances = balancesOf(poolOf(it));
      expect(balances.length).toBe(2 * it.years.length);
      const said = { ...it.reserves.amounts };
      const take = (...place: Parameters<typeof nameOfPlace>) => {
        const name = nameOfPlace(...place);
        const amount = said[name] ?? 0;
        delete said[name];
        return amount;
      };
      for (const one of balances) {
        const { year, nature, opening, cash, moved, spend, contingency, closing } = one;
        expect(opening + cash + moved).toBe(spend + contingency + closing);
        expect(contingency).toBe(take({ what: "contingency", nature, year }));
        if (year === it.years[0])
          expect(opening).toBe(take({ what: "opening", nature, year: null }));
        if (nature !== "revenue") continue;
        const paid = balances.find((other) => other.year === year && other.nature === "capital");
        const toCapital = take({ what: "moved", nature, year });
        expect(moved).toBe(0 - toCapital);
        expect(paid?.moved).toBe(toCapital);
      }
      expect(said).toEqual({});
    }),
    runs,
  );
});

test("what is left goes into the next year only where that is said, and a lack never does", () => {
  fc.assert(
    fc.property(stored, (it) => {
      const balances = balancesOf(poolOf(it));
      for (const [at, { year, nature, opening }] of balances.entries()) {
        if (year === it.years[0]) continue;
        const before = balances[at - 1];
        expect(before?.nature).toBe(nature);
        const left = Math.max(0, before?.closing ?? 0);
        expect(opening).toBe(it.reserves.carries === "yes" ? left : 0);
      }
    }),
    runs,
  );
});

test("the page shows each year and nature of which anything is said, and leaves out only the others", () => {
  fc.assert(
    fc.property(stored, (it) => {
      const pool = poolOf(it);
      const shown = balancesShown(pool);
      const keyOf = ({ year, nature }: { year: string; nature: string }) => `${nature}-${year}`;
      const keys = shown.map(keyOf);
      expect(balancesOf(pool).filter((one) => keys.includes(keyOf(one)))).toEqual(shown);
      for (const { closing, ...one } of balancesOf(pool)) {
        if (keys.includes(keyOf(one))) continue;
        expect(closing).toBe(0);
        expect(it.targets.map(nameOfTarget).includes(keyOf(one))).toBe(false);
        const lines = it.spend.filter(({ form }) => form === "cash").map(keyOf);
        expect(lines.includes(keyOf(one))).toBe(false);
        for (const name of Object.keys(it.reserves.amounts))
          expect(name.endsWith(keyOf(one))).toBe(false);
      }
      const said = it.targets.map(nameOfTarget);
      for (const key of said) expect(keys).toContain(key);
    }),
    runs,
  );
  const nothing = { contributions: [], spend: [], targets: [] };
  const empty = poolOf({
    years: ["2010-11"],
    ...nothing,
    reserves: { amounts: {}, carries: "yes" },
  });
  expect(balancesShown(empty)).toEqual([]);
});
