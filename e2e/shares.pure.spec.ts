import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { mostPence } from "@/lib/money";
import { formatShare, sharesOf, split, sum, wholeShare } from "@/lib/shares";

const total = fc.integer({ min: -mostPence, max: mostPence });
const weights = fc.array(fc.integer({ min: 0, max: mostPence }), { minLength: 1, maxLength: 20 });
const runs = { numRuns: 20_000 };

test("parts sum to what was split, whatever the weights", () => {
  fc.assert(
    fc.property(total, weights, (pence, by) => {
      const parts = split(pence, by);
      expect(parts.length).toBe(by.length);
      expect(sum(parts)).toBe(pence);
    }),
    runs,
  );
});

test("no part is a penny or more from its exact share, and none of nothing gets any", () => {
  fc.assert(
    fc.property(fc.nat(mostPence), weights, (pence, by) => {
      fc.pre(sum(by) > 0);
      const whole = by.reduce((all, one) => all + BigInt(one), 0n);
      split(pence, by).forEach((part, at) => {
        const off = BigInt(part) * whole - BigInt(pence) * BigInt(by[at] ?? 0);
        expect(off < whole && off > -whole).toBe(true);
        if (by[at] === 0) expect(part).toBe(0);
      });
    }),
    runs,
  );
});

test("a larger weight never gets less, and equal ones differ by a penny at most", () => {
  fc.assert(
    fc.property(fc.nat(mostPence), weights, (pence, by) => {
      const parts = split(pence, by);
      const inOrder = by.map((_, at) => at).sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0));
      for (const [at, other] of inOrder.slice(1).entries()) {
        const one = inOrder[at] ?? 0;
        const more = (parts[other] ?? 0) - (parts[one] ?? 0);
        expect(by[one] === by[other] ? Math.abs(more) <= 1 : more >= 0).toBe(true);
      }
    }),
    runs,
  );
});

test("shares show 100.00%, or nothing where nothing is shared", () => {
  fc.assert(
    fc.property(weights, (amounts) => {
      const shares = sharesOf(amounts);
      expect(sum(shares)).toBe(sum(amounts) > 0 ? wholeShare : 0);
    }),
    runs,
  );
  expect(sharesOf([1, 1, 1]).map(formatShare)).toEqual(["33.34%", "33.33%", "33.33%"]);
  expect([0, 5, 1234, wholeShare].map(formatShare)).toEqual([
    "0.00%",
    "0.05%",
    "12.34%",
    "100.00%",
  ]);
});
