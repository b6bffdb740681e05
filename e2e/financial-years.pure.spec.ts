import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import {
  beginningOf,
  financialYear,
  financialYearOf,
  monthsOf,
  nameOfYear,
  spread,
  yearBases,
  yearsBetween,
} from "@/lib/financial-years";
import { mostPence } from "@/lib/money";

test("a year is named by both years that it lies in", () => {
  expect([2009, 1999, 2099].map(financialYear)).toEqual(["2009-10", "1999-00", "2099-00"]);
  expect(["2009-10", "2009-11", "2009", "09-10"].map(beginningOf)).toEqual([
    2009,
    null,
    null,
    null,
  ]);
  const days = ["2009-03-31", "2009-04-01", "2010-03-31", "2010-04-01"];
  expect(days.map(financialYearOf)).toEqual(["2008-09", "2009-10", "2009-10", "2010-11"]);
  expect(yearsBetween("2010-03-31", "2011-04-01")).toEqual(["2009-10", "2010-11", "2011-12"]);
  expect(yearsBetween("2010-04-01", "2010-03-31")).toEqual([]);
  const names = yearBases.map(({ value }) => nameOfYear(value, 2009));
  expect(names).toEqual(["2009-10", "2009/10", "2009"]);
});

test("a college's year lies in two of the council's, eight months and four", () => {
  const of = (basis: Parameters<typeof monthsOf>[0]) =>
    monthsOf(basis, 2009).map(({ year, months }) => `${year}: ${months}`);
  expect(of("april")).toEqual(["2009-10: 12"]);
  expect(of("august")).toEqual(["2009-10: 8", "2010-11: 4"]);
  expect(of("calendar")).toEqual(["2008-09: 3", "2009-10: 9"]);
  expect(spread(10_000_001, monthsOf("august", 2009))).toEqual([
    { year: "2009-10", pence: 6_666_667 },
    { year: "2010-11", pence: 3_333_334 },
  ]);
});

test("spreading loses and makes no penny, by months or by what somebody chose", () => {
  const chosen = fc.array(
    fc.record({ year: fc.nat(50).map((n) => financialYear(2000 + n)), months: fc.nat(12) }),
    { minLength: 1, maxLength: 4 },
  );
  const byMonths = fc
    .tuple(fc.constantFrom(...yearBases), fc.integer({ min: 2000, max: 2050 }))
    .map(([{ value }, from]) => monthsOf(value, from));
  fc.assert(
    fc.property(fc.nat(mostPence), fc.oneof(byMonths, chosen), (amount, parts) => {
      const all = spread(amount, parts).reduce((sum, { pence }) => sum + pence, 0);
      expect(all).toBe(amount);
    }),
    { numRuns: 20_000 },
  );
});
