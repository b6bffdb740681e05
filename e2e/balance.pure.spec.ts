import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, cashRow, line, poolOf } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { balancesOf, fundingOf, inKindOf, sharesOfPool } from "@/lib/balance";
import { isValueOfStaff, levels, valueOfStaff, yearsOf } from "@/lib/contributions";
import { sum, wholeShare } from "@/lib/shares";

const runs = { numRuns: 6_000 };

test("every penny of cash is in one year, or is named as outside or passed on", () => {
  fc.assert(
    fc.property(anyPool, (pool) => {
      const all = pool.contributions.filter(({ form }) => form === "cash");
      const counted = sum(balancesOf(pool).map(({ cash }) => cash));
      const passedOn = sum(all.filter((row) => row.passedOnBy).map(({ pence }) => pence));
      const outside = all
        .filter((row) => !row.passedOnBy)
        .flatMap(yearsOf)
        .filter(({ year }) => !pool.years.includes(year));
      expect(counted + passedOn + sum(outside.map((part) => part.pence))).toBe(
        sum(all.map(({ pence }) => pence)),
      );
    }),
    runs,
  );
});

test("opening, cash and what moved are spending, contingency and closing, in each year and through all", () => {
  fc.assert(
    fc.property(anyPool, (pool) => {
      const balances = balancesOf(pool);
      for (const one of balances)
        expect(one.opening + one.cash + one.moved).toBe(one.spend + one.contingency + one.closing);
      expect(sum(balances.map(({ moved }) => moved))).toBe(0);
      const opening = pool.opening.revenue + pool.opening.capital;
      const cash = sum(balances.map(({ cash }) => cash));
      const used = sum(balances.map(({ spend, contingency }) => spend + contingency));
      const last = balances.filter(({ year }) => year === pool.years.at(-1));
      const carried = sum(last.map(({ closing }) => closing));
      const never = balances.filter(({ year }) => year !== pool.years.at(-1));
      const lost = sum(
        never.map(({ closing }) => (pool.carriesForward ? Math.min(0, closing) : closing)),
      );
      expect(opening + cash).toBe(used + carried + lost);
    }),
    runs,
  );
});

test("a target is covered by the most certain money first, and all of both is accounted for", () => {
  const cash = fc.record(
    Object.fromEntries(levels.map(({ value }) => [value, fc.nat(1_000_000)])) as Record<
      (typeof levels)[number]["value"],
      fc.Arbitrary<number>
    >,
  );
  fc.assert(
    fc.property(fc.nat(3_000_000), cash, (target, by) => {
      const { beyond, ...parts } = fundingOf(target, by);
      expect(sum(Object.values(parts))).toBe(target);
      expect(sum(Object.values(by)) + parts.unfunded).toBe(target + beyond);
      expect(Math.min(beyond, ...Object.values(parts))).not.toBeLessThan(0);
      if (parts.indicative > 0) expect(parts["officer-supported"]).toBe(by["officer-supported"]);
      if (parts["officer-supported"] > 0) expect(parts.confirmed).toBe(by.confirmed + by.received);
    }),
    runs,
  );
});

test("shares of a pool show 100.00%, and in kind is no part of them", () => {
  fc.assert(
    fc.property(anyPool, ({ contributions }) => {
      const shares = sharesOfPool(contributions);
      expect(sum(shares.map(({ share }) => share))).toBe(shares.length > 0 ? wholeShare : 0);
      const cash = contributions.filter((row) => row.form === "cash" && !row.passedOnBy);
      expect(sum(shares.map((one) => one.pence))).toBe(sum(cash.map((one) => one.pence)));
    }),
    runs,
  );
});

test("a college's year and a council's meet in one balance", () => {
  const pool = poolOf({
    contributions: [
      cashRow({ id: "council", pence: 30_000_000 }),
      cashRow({ id: "college", organisationId: "college", basis: "august", pence: 12_000_000 }),
      cashRow({ id: "room", form: "in-kind", pence: 500_000 }),
    ],
    spend: [
      line({ id: "team", pence: 36_000_000 }),
      line({ id: "room", form: "in-kind", pence: 500_000 }),
    ],
    pots: [
      {
        year: "2009-10",
        nature: "revenue",
        target: 40_000_000,
        contingency: 1_000_000,
        toCapital: 0,
      },
    ],
    carriesForward: true,
  });
  const [first, second] = balancesOf(pool);
  expect(first).toEqual({
    year: "2009-10",
    nature: "revenue",
    opening: 0,
    cash: 38_000_000,
    moved: 0,
    spend: 36_000_000,
    contingency: 1_000_000,
    closing: 1_000_000,
    target: 40_000_000,
    funding: {
      confirmed: 0,
      "officer-supported": 0,
      indicative: 38_000_000,
      unfunded: 2_000_000,
      beyond: 0,
    },
  });
  expect([second?.opening, second?.cash, second?.closing]).toEqual([
    1_000_000, 4_000_000, 5_000_000,
  ]);
  const [kept] = balancesOf({ ...pool, carriesForward: false }).slice(1);
  expect(kept?.opening).toBe(0);
  expect(inKindOf(pool)[0]).toEqual({ year: "2009-10", given: 500_000, used: 500_000 });
});

test("revenue that pays for capital leaves one balance and comes into the other", () => {
  const pool = poolOf({
    contributions: [cashRow({ pence: 900_000 })],
    spend: [line({ nature: "capital", pence: 400_000 })],
    pots: [
      { year: "2009-10", nature: "revenue", target: null, contingency: 0, toCapital: 400_000 },
    ],
  });
  const of = balancesOf(pool).filter(({ year }) => year === "2009-10");
  expect(of.map(({ nature, moved, closing }) => [nature, moved, closing])).toEqual([
    ["revenue", -400_000, 500_000],
    ["capital", 400_000, 0],
  ]);
});

test("staff in kind is posts by rate by months, to a pound", () => {
  expect(valueOfStaff(150, 250_000, 8)).toBe(3_000_000);
  expect(isValueOfStaff(3_000_100, 150, 250_000, 8)).toBe(true);
  expect(isValueOfStaff(3_000_101, 150, 250_000, 8)).toBe(false);
  expect(isValueOfStaff(2_999_899, 150, 250_000, 8)).toBe(false);
});
