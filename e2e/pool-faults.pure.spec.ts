import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, cashRow, line, poolOf } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { balancesOf, type Pool } from "@/lib/balance";
import { faultsOf, wordsOfFault } from "@/lib/pool-faults";
import { unplacedIn } from "@/lib/ring-fences";
import { sum } from "@/lib/shares";

const balanced = poolOf({ contributions: [cashRow()], spend: [line()] });

test("a pool that adds up has no fault", () => {
  expect(faultsOf(balanced)).toEqual([]);
  expect(faultsOf(poolOf())).toEqual([]);
});

const wrong: [name: string, pool: Partial<Pool>, words: string[]][] = [
  [
    "spending without money",
    { spend: [line({ pence: 100_050 })] },
    ["2009-10 revenue: £0.50 more is planned than there is money for."],
  ],
  [
    "money that a partner passed on",
    { contributions: [cashRow(), cashRow({ id: "again", passedOnBy: "college", pence: 5_000 })] },
    [
      "2009-10 revenue: £50 comes from another partner. It is entered once, by the partner that gives it.",
    ],
  ],
  [
    "a college's months after the end",
    {
      contributions: [
        cashRow(),
        cashRow({ id: "late", basis: "august", from: 2011, pence: 120_000 }),
      ],
    },
    ["2012-13 revenue: £400 falls in a year that the proposal does not cover."],
  ],
  [
    "spending after the end",
    { spend: [line(), line({ id: "late", year: "2012-13", pence: 500 })] },
    ["2012-13 revenue: £5 falls in a year that the proposal does not cover."],
  ],
  [
    "revenue that may not pay for capital",
    {
      contributions: [cashRow({ source: "lsc", pence: 200_000 })],
      pots: [
        { year: "2009-10", nature: "revenue", target: null, contingency: 0, toCapital: 100_000 },
      ],
    },
    ["2009-10 revenue: £1,000 more revenue is to pay for capital than its sources allow."],
  ],
  [
    "ring-fenced money with nothing to pay for",
    { contributions: [cashRow(), cashRow({ id: "fenced", ringFence: "Drugs", pence: 7_000 })] },
    ["2009-10 revenue: £70 of ring-fenced money has no spending line that it may pay for."],
  ],
  [
    "a line that names too little money",
    {
      contributions: [cashRow({ id: "small", pence: 40_000 }), cashRow({ pence: 60_000 })],
      spend: [line({ paidBy: ["small"] })],
    },
    ["2009-10 revenue: the money that this line names is £600 too little for it."],
  ],
  [
    "a line of revenue that names capital",
    {
      contributions: [cashRow({ nature: "capital" }), cashRow({ id: "other" })],
      spend: [line({ paidBy: ["row"] })],
    },
    ["2009-10 revenue: the money that this line names is £1,000 too little for it."],
  ],
  [
    "help in kind that nobody uses, and use of what nobody gives",
    {
      contributions: [cashRow(), cashRow({ id: "room", form: "in-kind", pence: 3_000 })],
      spend: [line(), line({ id: "van", form: "in-kind", year: "2010-11", pence: 4_000 })],
    },
    [
      "2009-10: £30 comes in kind and no line uses it.",
      "2010-11: lines use £40 more in kind than comes.",
    ],
  ],
];
for (const [name, its, words] of wrong)
  test(`named as a fault: ${name}`, () => {
    expect(faultsOf({ ...balanced, ...its }).map(wordsOfFault)).toEqual(words);
  });

test("gaps are what the balances lack, whatever else is wrong", () => {
  fc.assert(
    fc.property(anyPool, (pool) => {
      const gaps = faultsOf(pool).filter(({ fault }) => fault === "gap");
      const lacking = balancesOf(pool).filter(({ closing }) => closing < 0);
      expect(gaps.length).toBe(lacking.length);
      expect(sum(gaps.map(({ pence }) => pence))).toBe(
        0 - sum(lacking.map(({ closing }) => closing)),
      );
    }),
    { numRuns: 6_000 },
  );
});

/** Ring-fenced rows and lines that name them, so tight that one has to make room for another. */
const fencedPool = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
  .chain((amounts) => {
    const contributions = amounts.map((pence, at) =>
      cashRow({ id: `row ${at}`, pence, ringFence: "Drugs" }),
    );
    const ids = contributions.map(({ id }) => id);
    const lines = fc.array(
      fc.record({ pence: fc.integer({ min: 1, max: 20 }), paidBy: fc.subarray(ids) }),
      { minLength: 1, maxLength: 5 },
    );
    return lines.map((all) =>
      poolOf({ contributions, spend: all.map((its, at) => line({ ...its, id: `line ${at}` })) }),
    );
  });

test("as much ring-fenced money is placed as any way of placing could, by every set of it", () => {
  fc.assert(
    fc.property(fencedPool, (pool) => {
      const { idle, unpaid } = unplacedIn(pool, { year: "2009-10", nature: "revenue" });
      const naming = pool.spend.filter(({ paidBy }) => paidBy.length > 0);
      const without = subsetsOf(pool.contributions).map((some) => {
        const takers = naming.filter(({ paidBy }) => some.some(({ id }) => paidBy.includes(id)));
        return sum(some.map(({ pence }) => pence)) - sum(takers.map(({ pence }) => pence));
      });
      const left = sum(idle.map(({ pence }) => pence));
      expect(left).toBe(Math.max(...without));
      const placed = sum(pool.contributions.map(({ pence }) => pence)) - left;
      expect(sum(unpaid.map(({ pence }) => pence))).toBe(
        sum(naming.map(({ pence }) => pence)) - placed,
      );
    }),
    { numRuns: 6_000 },
  );
});

function subsetsOf<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others, ...others.map((one) => [first, ...one])];
}
