import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, cashRow } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { counts, countsAsCash, penceIn } from "@/lib/contributions";
import { givenByYear } from "@/lib/pools";
import { sum } from "@/lib/shares";

test("what each gives in each year is the sum of its rows to the penny, and all of it is there", () => {
  fc.assert(
    fc.property(anyPool, ({ contributions }) => {
      const given = givenByYear(contributions);
      for (const { organisationId, year, cash, inKind } of given) {
        const its = contributions.filter((row) => row.organisationId === organisationId);
        const inYear = (rows: typeof its) => sum(rows.map((row) => penceIn(row, year)));
        expect(cash).toBe(inYear(its.filter(countsAsCash)));
        expect(inKind).toBe(inYear(its.filter(({ form }) => form === "in-kind")));
        expect(cash + inKind > 0).toBe(true);
      }
      const all = sum(contributions.filter(counts).map(({ pence }) => pence));
      expect(sum(given.map(({ cash, inKind }) => cash + inKind))).toBe(all);
    }),
    { numRuns: 3000 },
  );
});

test("an own year is spread over two, and what a partner passed on is that partner's", () => {
  const college = { organisationId: "college", basis: "august", pence: 120_001 } as const;
  const rows = [
    cashRow({ ...college, id: "cash" }),
    cashRow({ ...college, id: "staff", form: "in-kind", from: 2010, pence: 30 }),
    cashRow({ passedOnBy: "college" }),
  ];
  expect(givenByYear(rows)).toEqual([
    { organisationId: "college", year: "2009-10", cash: 80_001, inKind: 0 },
    { organisationId: "college", year: "2010-11", cash: 40_000, inKind: 20 },
    { organisationId: "college", year: "2011-12", cash: 0, inKind: 10 },
  ]);
  expect(givenByYear([])).toEqual([]);
});
