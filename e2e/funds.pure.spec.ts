import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { faultOfParts, partsOf } from "@/lib/closings";
import { financialYear, yearBases } from "@/lib/financial-years";
import { leftIn, putIn } from "@/lib/funds";
import { instalmentsOf, payRhythms } from "@/lib/instalments";
import { faultOfReceipt } from "@/lib/receipts";
import {
  dayOfReturn,
  endOfQuarter,
  isFarFrom,
  keyOfQuarter,
  quarterOf,
  quarterOfKey,
  quartersBetween,
  quartersOf,
  returnInput,
  spentIn,
} from "@/lib/returns";
import { sum } from "@/lib/shares";

const pence = fc.integer({ min: 1, max: 1_000_000_000 });

test("payments sum to what is given, to the penny, each on the day of the month and none before the fund begins", () => {
  fc.assert(
    fc.property(
      pence,
      fc.constantFrom(...yearBases),
      fc.constantFrom(...payRhythms),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      (amount, { value: basis }, { value: rhythm, months }, on, month) => {
        const startsOn = `2009-${String(month).padStart(2, "0")}-01`;
        const parts = instalmentsOf({ basis, from: 2009, pence: amount }, startsOn, { rhythm, on });
        expect(sum(parts.map((part) => part.pence))).toBe(amount);
        expect(parts.length <= 12 / months).toBe(true);
        const amounts = parts.map((part) => part.pence);
        expect(Math.max(...amounts) - Math.min(...amounts) <= 1).toBe(true);
        const days = parts.map(({ dueOn }) => dueOn);
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => day >= startsOn)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a college pays four quarters of its own year, a council of its own", () => {
  const quarterly = { rhythm: "quarterly", on: 1 } as const;
  const of = (basis: "april" | "august") =>
    instalmentsOf({ basis, from: 2010, pence: 1001 }, "2010-04-01", quarterly);
  expect(of("april")).toEqual([
    { dueOn: "2010-04-01", pence: 251 },
    { dueOn: "2010-07-01", pence: 250 },
    { dueOn: "2010-10-01", pence: 250 },
    { dueOn: "2011-01-01", pence: 250 },
  ]);
  expect(of("august").map(({ dueOn }) => dueOn)).toEqual([
    ...["2010-08-01", "2010-11-01", "2011-02-01", "2011-05-01"],
  ]);
});

const put = fc
  .array(pence, { minLength: 1, maxLength: 8 })
  .map((amounts) => amounts.map((one, at) => ({ organisationId: String(at), pence: one })));

test("what is left or lacking is shared to the penny, and by nobody else", () => {
  const rules = fc.constantFrom("pro-rata", "equal", "host", "capped") as fc.Arbitrary<"equal">;
  const left = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(put, left, rules, (given, amount, overspend) => {
      const contributions = given.map((one) => ({
        ...{ ...one, id: one.organisationId, basis: "april" as const, from: 2010, months: null },
        ...{ nature: "revenue" as const, form: "cash" as const, source: "core" as const },
        ...{ ringFence: null, recurrent: true, level: "confirmed" as const, passedOnBy: null },
      }));
      const pool = {
        ...{ years: [financialYear(2010)], contributions, spend: [], pots: [] },
        ...{ opening: { revenue: 0, capital: 0 }, carriesForward: false },
      };
      const terms = {
        overspend,
        underspend: "return" as const,
        hostId: "0",
        fixed: {},
        cap: 5,
        notice: 0,
      };
      const parts = partsOf(amount, given, { pool, terms });
      expect(sum(parts.map((part) => part.pence))).toBe(amount);
      expect(parts.every((part) => part.pence === 0 || part.pence > 0 === amount > 0)).toBe(true);
      const said = Object.fromEntries(
        parts.map((part) => [part.organisationId, Math.abs(part.pence)]),
      );
      const who = given.map(({ organisationId }) => organisationId);
      expect(faultOfParts(amount, said, who)).toBe(null);
      expect(faultOfParts(amount, { ...said, 0: (said[0] ?? 0) + 1 }, who)).not.toBe(null);
      expect(faultOfParts(amount, { ...said, stranger: 0 }, who)).not.toBe(null);
    }),
    { numRuns: 2000 },
  );
});

test("what lies in the fund is what came without what was spent by the last return of each year", () => {
  const line = (spent: number) => [{ id: "a", spent, forecast: spent, reason: "" }];
  const returns = [
    { year: "2010-11", quarter: 2, lines: line(500) },
    { year: "2009-10", quarter: 4, lines: line(70) },
    { year: "2010-11", quarter: 1, lines: line(300) },
  ];
  expect(spentIn(returns)).toBe(570);
  const receipts = [
    { organisationId: "x", pence: 900 },
    { organisationId: "y", pence: 200 },
    { organisationId: "x", pence: -100 },
  ];
  const money = {
    ...{ years: ["2010-11"], contributions: [], targets: [], spend: [] },
    reserves: { amounts: { "opening-revenue": 40 }, carries: "no" as const },
  };
  expect(leftIn(money, { receipts, returns })).toBe(40 + 1000 - 570);
  expect(putIn(receipts)).toEqual([
    { organisationId: "x", pence: 800 },
    { organisationId: "y", pence: 200 },
  ]);
});

test("quarters follow one another, each is named, ends on its last day and is due within a month", () => {
  const [first, ...rest] = quartersBetween("2009-07-15", "2011-03-31");
  expect(first).toEqual({ year: "2009-10", quarter: 2 });
  expect(rest.map(keyOfQuarter)).toEqual([
    ...["2009-10-3", "2009-10-4", "2010-11-1", "2010-11-2", "2010-11-3", "2010-11-4"],
  ]);
  expect(rest.map(endOfQuarter)).toEqual([
    ...["2009-12-31", "2010-03-31", "2010-06-30", "2010-09-30", "2010-12-31", "2011-03-31"],
  ]);
  expect(dayOfReturn({ year: "2009-10", quarter: 4 })).toBe("2010-04-30");
  for (const one of [first, ...rest]) {
    expect(quarterOfKey(keyOfQuarter(one ?? { year: "", quarter: 0 }))).toEqual(one);
    expect(quarterOf(endOfQuarter(one ?? { year: "", quarter: 0 }))).toEqual(one);
  }
  for (const key of ["2009-10-5", "2009-10-0", "2009-11-1", "", "__proto__"])
    expect(quarterOfKey(key)).toBe(null);
  const term = { startsOn: "2009-07-15", endsOn: "2011-03-31" };
  expect(quartersOf(term, [{ year: "2009-10", quarter: 2 }], "2010-01-01")).toEqual([
    { year: "2009-10", quarter: 4, isReported: false },
    { year: "2009-10", quarter: 3, isReported: false },
    { year: "2009-10", quarter: 2, isReported: true },
  ]);
});

test("a forecast far from the plan is explained, and none is below what was spent", () => {
  expect(isFarFrom(10_000_000, 10_500_000)).toBe(false);
  expect(isFarFrom(10_000_000, 10_500_001)).toBe(true);
  expect(isFarFrom(1_000_000, 1_100_000)).toBe(false);
  const input = returnInput([{ id: "a", what: "Beds", pence: 10_000_000 }]);
  const faultsOf = (typed: Record<string, string>) =>
    input.safeParse({ words: "Well", ...typed }).error?.issues.map(({ path }) => path.join());
  expect(faultsOf({ "spent-a": "20k" })).toBe(undefined);
  expect(faultsOf({ "spent-a": "20k", "forecast-a": "10k" })).toEqual(["forecast-a", "reason-a"]);
  expect(faultsOf({ "forecast-a": "120k" })).toEqual(["reason-a"]);
  expect(faultsOf({ "forecast-a": "120k", "reason-a": "Wages" })).toBe(undefined);
  expect(faultsOf({ "spent-a": "a lot", words: "" })).toEqual(["spent-a", "words"]);
});

test("no more goes back than came, and what is odd is explained", () => {
  const fault = (way: "in" | "back", amount: number, note = "") =>
    faultOfReceipt({ way, pence: amount, note }, { due: 1000, received: 400 })?.field ?? null;
  expect(fault("in", 600)).toBe(null);
  expect(fault("in", 601)).toBe("note");
  expect(fault("in", 601, "Two payments in one")).toBe(null);
  expect(fault("back", 400)).toBe("note");
  expect(fault("back", 400, "Twice recorded")).toBe(null);
  expect(fault("back", 401, "x")).toBe("pence");
  expect(fault("in", 0)).toBe("pence");
});
