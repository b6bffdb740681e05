import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, cashRow, organisationIds, pence, poolOf } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { countsAsCash } from "@/lib/contributions";
import { financialYear } from "@/lib/financial-years";
import {
  expectedOf,
  leaksOf,
  positionsOf,
  type Saving,
  type ShareTerms,
  savingAreas,
  savingTypes,
  shareRules,
} from "@/lib/savings";
import { sum, wholeShare } from "@/lib/shares";

const anySaving = fc.record<Saving>({
  id: fc.uuid(),
  beneficiaryId: fc.constantFrom(...organisationIds, "dwp"),
  year: fc.integer({ min: 2009, max: 2014 }).map(financialYear),
  pence,
  type: fc.constantFrom(...savingTypes.map(({ value }) => value)),
  area: fc.constantFrom(...savingAreas.map(({ value }) => value)),
  optimism: fc.nat(wholeShare),
});
const anyTerms = fc.record<ShareTerms>({
  rule: fc.constantFrom(...shareRules.map(({ value }) => value)),
  reinvest: fc.nat(wholeShare),
});
const anySavings = fc.array(anySaving, { maxLength: 8 });
const runs = { numRuns: 6_000 };

test("what is gained and what goes back into the fund is all that is saved, by every rule", () => {
  fc.assert(
    fc.property(anyPool, anySavings, anyTerms, (pool, savings, terms) => {
      const { positions, reinvested } = positionsOf(pool, savings, terms);
      const saved = savings.filter(({ type }) => type === "cashable").map(expectedOf);
      expect(sum(positions.map(({ gained }) => gained)) + reinvested).toBe(sum(saved));
    }),
    runs,
  );
});

test("what is paid is every row that counts, in cash and in kind, and years sum to the whole", () => {
  fc.assert(
    fc.property(anyPool, anySavings, anyTerms, (pool, savings, terms) => {
      const { positions } = positionsOf(pool, savings, terms);
      const rows = pool.contributions.filter((row) => row.form === "in-kind" || countsAsCash(row));
      expect(sum(positions.map(({ paid }) => paid))).toBe(sum(rows.map((row) => row.pence)));
      for (const { years, paid, gained, net } of positions) {
        expect(sum(years.map((one) => one.paid))).toBe(paid);
        expect(sum(years.map((one) => one.gained))).toBe(gained);
        expect(net).toBe(gained - paid);
      }
    }),
    runs,
  );
});

test("pay-back is the first month by whose end the gains cover what is paid", () => {
  fc.assert(
    fc.property(anyPool, anySavings, anyTerms, (pool, savings, terms) => {
      for (const { years, paid, payBack } of positionsOf(pool, savings, terms).positions) {
        // In twelfths of a penny, so that no month is rounded.
        const byMonth = years.flatMap(({ gained }) => Array.from({ length: 12 }, () => gained));
        let soFar = 0;
        const month = byMonth.findIndex((gained) => {
          soFar += gained;
          return soFar >= paid * 12;
        });
        expect(payBack).toBe(paid === 0 || month < 0 ? null : month + 1);
      }
    }),
    runs,
  );
});

const council = cashRow({ pence: 600_000 });
const college = cashRow({ id: "college", organisationId: "college", pence: 200_000 });
const saved = (beneficiaryId: string, from: number, pence: number, optimism = 0): Saving => ({
  ...{ id: `${beneficiaryId} ${from}`, beneficiaryId, year: financialYear(from), pence, optimism },
  ...{ type: "cashable", area: "local" },
});

test("the rules, by hand, and who gains without paying", () => {
  const pool = poolOf({ contributions: [council, college] });
  const savings = [saved("dwp", 2010, 1_000_000, 2_000), saved("council", 2011, 400_000)];
  const gainsBy = (rule: ShareTerms["rule"], reinvest = 0) => {
    const { positions, reinvested } = positionsOf(pool, savings, { rule, reinvest });
    const gained = positions.map((one) => [one.organisationId, one.gained, one.payBack]);
    return { gained, reinvested, leaks: leaksOf(positions).map((one) => one.organisationId) };
  };
  expect(gainsBy("keep")).toEqual({
    gained: [
      ["council", 400_000, null],
      ["college", 0, null],
      ["dwp", 800_000, null],
    ],
    reinvested: 0,
    leaks: ["dwp"],
  });
  expect(gainsBy("pro-rata").gained).toEqual([
    ["council", 900_000, 24],
    ["college", 300_000, 24],
  ]);
  expect(gainsBy("investors-first").gained).toEqual([
    ["council", 1_000_000, 24],
    ["college", 200_000, 24],
    ["dwp", 0, null],
  ]);
  expect(gainsBy("reinvest", 2_500)).toEqual({
    gained: [
      ["council", 300_000, null],
      ["college", 0, null],
      ["dwp", 600_000, null],
    ],
    reinvested: 300_000,
    leaks: ["dwp"],
  });
});

test("what is no money of a budget is no gain", () => {
  const time: Saving = { ...saved("council", 2009, 900_000), type: "non-cashable" };
  const { positions } = positionsOf(poolOf({ contributions: [council] }), [time], {
    rule: "keep",
    reinvest: 0,
  });
  expect(positions).toEqual([
    {
      organisationId: "council",
      years: positions[0]?.years,
      paid: 600_000,
      gained: 0,
      net: -600_000,
      payBack: null,
    },
  ]);
});
