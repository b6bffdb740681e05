import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, cashRow, line, organisationIds, pence, poolOf } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { balancesOf, type Pool } from "@/lib/balance";
import { counts, natureValues } from "@/lib/contributions";
import { type YearBasis, yearBases } from "@/lib/financial-years";
import { memorandumOf, memorandumParts } from "@/lib/memorandum";
import { endOfYear, ownMonthsOf, type Span, spreadToOwn } from "@/lib/own-years";
import { partnerAccountsOf } from "@/lib/partner-accounts";
import { positionsOf, type Saving } from "@/lib/savings";
import { sum } from "@/lib/shares";

const runs = { numRuns: 1_000 };
const keep = { rule: "keep", reinvest: 0 } as const;
const bases = fc.array(fc.constantFrom(...yearBases.map(({ value }) => value)), {
  minLength: organisationIds.length,
  maxLength: organisationIds.length,
});
const saved = fc.array(
  fc.record<Saving>({
    ...{ id: fc.uuid(), beneficiaryId: fc.constantFrom(...organisationIds), pence },
    year: fc.constantFrom("2009-10", "2011-12", "2012-13"),
    ...{ type: fc.constant("cashable"), area: fc.constant("local"), optimism: fc.nat(10_000) },
  }),
  { maxLength: 3 },
);

const always = { startsOn: null, endsOn: null };
const spans = fc.constantFrom(
  always,
  { startsOn: "2009-04-01", endsOn: "2012-03-31" },
  { startsOn: "2010-01-04", endsOn: "2011-07-31" },
);

/** Each partner's account, by how it counts its years. */
function accountsOf(pool: Pool, savings: Saving[], basisOf: YearBasis[], span: Span = always) {
  const { positions } = positionsOf(pool, savings, keep);
  return organisationIds.map((organisationId, at) => {
    const basis = basisOf[at] ?? "april";
    return memorandumOf(memorandumParts(pool, positions, { organisationId, basis, span }));
  });
}
const hasCash = (pool: Pool) => partnerAccountsOf(pool).length > 0;

test("what partners have of each year and nature sums to the pool's to the penny, and adds up by itself", () => {
  fc.assert(
    fc.property(anyPool.filter(hasCash), (pool) => {
      const accounts = partnerAccountsOf(pool);
      for (const whole of balancesOf(pool)) {
        const own = accounts.filter(
          ({ year, nature }) => year === whole.year && nature === whole.nature,
        );
        for (const name of ["opening", "cash", "moved", "spend", "contingency", "closing"] as const)
          expect(sum(own.map((one) => one[name])), name).toBe(whole[name]);
        for (const { opening, cash, moved, spend, contingency, closing } of own)
          expect(opening + cash + moved).toBe(spend + contingency + closing);
      }
    }),
    runs,
  );
});

test("partners' memoranda sum to the pool's figures to the penny, however each counts its years", () => {
  fc.assert(
    fc.property(anyPool.filter(hasCash), saved, bases, spans, (pool, savings, basisOf, span) => {
      const lines = accountsOf(pool, savings, basisOf, span).flat();
      const balances = balancesOf(pool);
      const all = (name: string, nature: string | null) =>
        sum(
          lines
            .filter((one) => one.line === name && one.nature === nature)
            .map(({ planned }) => planned),
        );
      for (const nature of natureValues) {
        const of = balances.filter((one) => one.nature === nature);
        const given = (form: string) =>
          sum(
            pool.contributions
              .filter((row) => counts(row) && row.form === form && row.nature === nature)
              .map((row) => row.pence),
          );
        expect(all("given-cash", nature), "given").toBe(given("cash"));
        expect(all("given-kind", nature), "in kind").toBe(given("in-kind"));
        expect(all("began", nature), "began").toBe(pool.opening[nature]);
        expect(all("cash", nature), "cash").toBe(sum(of.map(({ cash }) => cash)));
        expect(all("moved", nature), "moved").toBe(sum(of.map(({ moved }) => moved)));
        expect(all("spend", nature), "spend").toBe(-sum(of.map(({ spend }) => spend)) || 0);
        expect(all("kept", nature), "kept").toBe(
          -sum(of.map(({ contingency }) => contingency)) || 0,
        );
      }
      const { positions } = positionsOf(pool, savings, keep);
      expect(all("gained", null)).toBe(sum(positions.map(({ gained }) => gained)));
    }),
    runs,
  );
});

test("what is left at the end of the last year is the pool's, and each year begins with what the last one ended with", () => {
  fc.assert(
    fc.property(anyPool.filter(hasCash), bases, spans, (pool, basisOf, span) => {
      const accounts = accountsOf(pool, [], basisOf, span);
      const balances = balancesOf(pool);
      for (const nature of natureValues) {
        const lefts = accounts.map((lines) =>
          lines.filter((one) => one.line === "left" && one.nature === nature),
        );
        const closing = balances.findLast((one) => one.nature === nature)?.closing ?? 0;
        expect(sum(lefts.map((own) => own.at(-1)?.planned ?? 0))).toBe(closing);
        for (const lines of accounts)
          for (const { from, planned } of lines.filter(
            (one) => one.line === "before" && one.nature === nature,
          ))
            expect(planned).toBe(
              lines.find(
                (one) => one.line === "left" && one.nature === nature && one.from === from - 1,
              )?.planned ?? 0,
            );
      }
    }),
    runs,
  );
});

test("where all count by financial years, what is left of each is the pool's", () => {
  fc.assert(
    fc.property(anyPool.filter(hasCash), (pool) => {
      const lines = accountsOf(pool, [], ["april", "april", "april", "april"]).flat();
      for (const { year, nature, closing } of balancesOf(pool)) {
        const left = lines.filter(
          (one) =>
            one.line === "left" && one.nature === nature && one.from === Number(year.slice(0, 4)),
        );
        expect(sum(left.map(({ planned }) => planned))).toBe(closing);
      }
    }),
    runs,
  );
});

test("a college's year from August has eight months of one financial year and four of the next", () => {
  expect(spreadToOwn(1_000, "august", "2010-11", always)).toEqual([
    { from: 2009, months: 4, pence: 333 },
    { from: 2010, months: 8, pence: 667 },
  ]);
  expect(spreadToOwn(1_001, "april", "2010-11", always)).toEqual([
    { from: 2010, months: 12, pence: 1_001 },
  ]);
  expect(spreadToOwn(-1_001, "calendar", "2010-11", always)).toEqual([
    { from: 2010, months: 9, pence: -751 },
    { from: 2011, months: 3, pence: -250 },
  ]);
  expect(endOfYear("august", 2009)).toBe("2010-07-31");
  expect(endOfYear("april", 2009)).toBe("2010-03-31");
  expect(endOfYear("calendar", 2009)).toBe("2009-12-31");
});

test("a financial year is spread by the months in which the fund runs, and by all where it runs in none", () => {
  const span = { startsOn: "2010-01-04", endsOn: "2011-07-31" };
  expect(ownMonthsOf("august", "2009-10", span)).toEqual([{ from: 2009, months: 3 }]);
  expect(ownMonthsOf("august", "2010-11", span)).toEqual([
    { from: 2009, months: 4 },
    { from: 2010, months: 8 },
  ]);
  expect(ownMonthsOf("august", "2011-12", span)).toEqual([{ from: 2010, months: 4 }]);
  expect(ownMonthsOf("calendar", "2011-12", span)).toEqual([{ from: 2011, months: 4 }]);
  expect(ownMonthsOf("april", "2011-12", span)).toEqual([{ from: 2011, months: 4 }]);
  expect(ownMonthsOf("august", "2012-13", span)).toEqual([
    { from: 2011, months: 4 },
    { from: 2012, months: 8 },
  ]);
});

test("a college that gives a quarter of the cash bears a quarter of the spending, in its own years", () => {
  const pool = poolOf({
    contributions: [
      cashRow({ id: "council", organisationId: "council", pence: 900_000 }),
      cashRow({
        id: "college",
        organisationId: "college",
        basis: "august",
        from: 2009,
        pence: 300_000,
      }),
    ],
    spend: [line({ pence: 600_000 })],
    carriesForward: true,
  });
  const parts = memorandumParts(pool, [], {
    ...{ organisationId: "college", basis: "august" },
    span: { startsOn: "2009-08-01", endsOn: "2011-07-31" },
  });
  const told = memorandumOf(parts).map(({ from, line: name, planned }) => [from, name, planned]);
  // A quarter of 1,100,000 in 2009-10, and of 100,000 in 2010-11, of which four months are in its first year.
  expect(told).toEqual([
    [2009, "given-cash", 300_000],
    [2009, "cash", 283_333],
    [2009, "spend", -150_000],
    [2009, "left", 133_333],
    [2009, "ahead", 16_667],
    [2010, "before", 133_333],
    [2010, "cash", 16_667],
    [2010, "left", 150_000],
  ]);
});
