import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { addDays } from "@/lib/dates";
import { monthsOn, placeOn, spanOf } from "@/lib/day-scale";

const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2008-01-01", count));

test("every day lies on its line, in order, and the months too @pure", () => {
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      (days, most) => {
        const span = spanOf(days);
        if (!span) throw new Error("There are days");
        const places = days.toSorted().map((one) => placeOn(span, one));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
        const months = monthsOn(span, most);
        expect(months.length).toBeLessThanOrEqual(most);
        for (const { day: first, at } of months) {
          expect(first).toMatch(/-01$/);
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
  expect(spanOf([])).toBeNull();
});

test("a line from October to March names its months, and the year where it begins @pure", () => {
  const span = spanOf(["2009-10-14", "2010-03-20"]);
  expect(span && monthsOn(span, 8).map(({ label }) => label)).toEqual([
    "Nov 2009",
    "Dec",
    "Jan 2010",
    "Feb",
    "Mar",
  ]);
});
