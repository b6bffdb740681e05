import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { placeIn, rangeOf, shortValue } from "@/lib/value-scale";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 100 }),
);

test("every value lies in its chart, in order, the least and the most at its ends @pure", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const range = rangeOf(values);
      if (!range) throw new Error("There are values");
      const sorted = values.toSorted((one, other) => one - other);
      const places = sorted.map((one) => placeIn(range, one));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
      if (places[0] !== 0.5) expect([places[0], places.at(-1)]).toEqual([0, 1]);
    }),
    { numRuns: 300 },
  );
});

test("equal values lie in the middle, of either sign, and of none there is no range @pure", () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 5 }), (one, count) => {
      const range = rangeOf(Array.from({ length: count }, () => one));
      expect(range && placeIn(range, one)).toBe(0.5);
    }),
  );
  expect(rangeOf([])).toBeNull();
});

test("a mark's value is exact while it is short, and rounded where it is long @pure", () => {
  expect([42.5, -0.25, 1234.5, 99_999].map(shortValue)).toEqual([
    "42.5",
    "-0.25",
    "1,234.5",
    "99,999",
  ]);
  expect([1_250_000, -3_000_000_000].map(shortValue)).toEqual(["1.25m", "-3bn"]);
});
