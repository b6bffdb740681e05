import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { barsOf } from "@/lib/bars";
import { sum } from "@/lib/shares";

const parts = fc.array(fc.nat(1_000_000_000_000), { maxLength: 3 });
const endOf = (bar: ReturnType<typeof barsOf>[number]) => sum(bar.map(({ size }) => size));

test("a bar is as long as its amount beside the longest, and its parts touch", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (rows) => {
      const bars = barsOf(rows);
      const most = Math.max(0, ...rows.map(sum));
      expect(bars.map((bar) => bar.length)).toEqual(rows.map((row) => row.length));
      for (const [at, bar] of bars.entries()) {
        const wanted = most > 0 ? sum(rows[at] ?? []) / most : 0;
        expect(Math.abs(endOf(bar) - wanted) < 1e-9).toBe(true);
        let end = 0;
        for (const part of bar) {
          expect(part.size >= 0 && Math.abs(part.at - end) < 1e-9).toBe(true);
          end += part.size;
        }
      }
      if (most > 0) expect(Math.abs(Math.max(...bars.map(endOf)) - 1) < 1e-9).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("there are no bars of nothing, one alone is the longest, and what is below nothing is not drawn", () => {
  expect(barsOf([])).toEqual([]);
  expect(barsOf([[0, 0]])).toEqual([
    [
      { at: 0, size: 0 },
      { at: 0, size: 0 },
    ],
  ]);
  expect(barsOf([[30, 10]])).toEqual([
    [
      { at: 0, size: 0.75 },
      { at: 0.75, size: 0.25 },
    ],
  ]);
  expect(barsOf([[-5, 10]])).toEqual([
    [
      { at: 0, size: 0 },
      { at: 0, size: 1 },
    ],
  ]);
});
