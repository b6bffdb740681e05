import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, cashRow, line, organisationIds, pence, poolOf } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import {
  costOfExit,
  overspendRules,
  type RiskTerms,
  shareOverspend,
  underspendRules,
  worked,
} from "@/lib/risk-shares";
import { sum, wholeShare } from "@/lib/shares";

const terms: RiskTerms = {
  overspend: "pro-rata",
  underspend: "return",
  hostId: "council",
  fixed: {},
  cap: 0,
  notice: 6,
};

const anyTerms = fc.record<RiskTerms>({
  overspend: fc.constantFrom(...overspendRules.map(({ value }) => value)),
  underspend: fc.constantFrom(...underspendRules.map(({ value }) => value)),
  hostId: fc.constantFrom(...organisationIds),
  fixed: fc.dictionary(fc.constantFrom(...organisationIds), fc.nat(wholeShare)),
  cap: fc.oneof(fc.constant(0), pence),
  notice: fc.nat(18),
});

const runs = { numRuns: 6_000 };

test("an overspend is borne to the penny, by every rule", () => {
  fc.assert(
    fc.property(anyPool, anyTerms, pence, (pool, its, over) => {
      const parts = shareOverspend(over, its, pool);
      expect(sum(parts.map((part) => part.pence))).toBe(parts.length > 0 ? over : 0);
      expect(parts.some((part) => part.pence < 0)).toBe(false);
    }),
    runs,
  );
});

test("a worked example shares what the contingency does not take", () => {
  fc.assert(
    fc.property(anyPool, anyTerms, (pool, its) => {
      for (const { change, pence, contingency, parts } of worked(pool, its)) {
        const shared = sum(parts.map((part) => part.pence));
        const wanted = change > 0 || its.underspend === "return" ? pence - contingency : 0;
        expect(shared).toBe(parts.length > 0 ? wanted : 0);
      }
    }),
    runs,
  );
});

test("the rules, by hand", () => {
  const pool = poolOf({
    contributions: [
      cashRow({ id: "a", pence: 6_000_000 }),
      cashRow({ id: "b", organisationId: "college", pence: 3_000_000 }),
      cashRow({ id: "c", organisationId: "trust", pence: 1_000_000 }),
    ],
    spend: [
      line({ id: "x", pence: 8_000_000, commissionerId: "trust" }),
      line({ id: "y", pence: 1_000_000, commissionerId: "college" }),
    ],
    pots: [
      { year: "2009-10", nature: "revenue", target: null, contingency: 600_000, toCapital: 0 },
    ],
  });
  const of = (its: Partial<RiskTerms>) =>
    shareOverspend(100_000, { ...terms, ...its }, pool).map(({ pence }) => pence);
  expect(of({})).toEqual([60_000, 30_000, 10_000]);
  expect(of({ overspend: "equal" })).toEqual([33_334, 33_333, 33_333]);
  expect(of({ overspend: "fixed", fixed: { council: 2_500, trust: 7_500 } })).toEqual([
    25_000, 0, 75_000,
  ]);
  expect(of({ overspend: "host" })).toEqual([100_000, 0, 0]);
  expect(of({ overspend: "capped", cap: 50_000 })).toEqual([80_000, 15_000, 5_000]);
  expect(of({ overspend: "own" })).toEqual([0, 11_111, 88_889]);
  const [five, ten, less] = worked(pool, terms);
  expect([
    five?.pence,
    five?.contingency,
    sum(five?.parts.map(({ pence }) => pence) ?? []),
  ]).toEqual([450_000, 450_000, 0]);
  expect(ten?.parts.map(({ pence }) => pence)).toEqual([180_000, 90_000, 30_000]);
  expect(less?.parts.map(({ pence }) => pence)).toEqual([540_000, 270_000, 90_000]);
  expect(worked(pool, { ...terms, underspend: "board" }).at(-1)?.parts).toEqual([]);
});

test("whoever leaves pays its recurrent cash of the next year for the months of its notice", () => {
  const pool = poolOf({
    contributions: [
      cashRow({ id: "a", from: 2010, pence: 1_200_000 }),
      cashRow({ id: "b", from: 2010, pence: 5_000_000, recurrent: false }),
      cashRow({ id: "c", from: 2011, pence: 1_200_000, organisationId: "trust" }),
    ],
  });
  expect(costOfExit(pool, terms, "council")).toEqual([
    { year: "2009-10", pence: 600_000 },
    { year: "2010-11", pence: 0 },
    { year: "2011-12", pence: 0 },
  ]);
  expect(costOfExit(pool, { ...terms, notice: 24 }, "trust")[1]?.pence).toBe(1_200_000);
});
