import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { natureValues } from "@/lib/contributions";
import { financialYear } from "@/lib/financial-years";
import { parseForm } from "@/lib/form";
import {
  labelOfReserve,
  nameOfPlace,
  type Place,
  placeOf,
  placesIn,
  type Reserves,
  reservesInput,
  reservesValues,
} from "@/lib/reserves";

function read(fields: Record<string, unknown>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return parseForm(reservesInput, form);
}

const from = fc.integer({ min: 2000, max: 2030 });
const years = fc.tuple(from, fc.nat(4)).map(([begins, more]) => yearsFrom(begins, more));
const yearsFrom = (begins: number, more: number) =>
  Array.from({ length: more + 1 }, (_, at) => financialYear(begins + at));
const placesOf = (of: readonly string[]) => placesIn(of).flat();

test("every amount has a name of its own, which stands for it and no other", () => {
  fc.assert(
    fc.property(years, (of) => {
      const places = placesOf(of);
      const names = places.map(nameOfPlace);
      expect(places).toEqual(names.map(placeOf) as Place[]);
      expect(new Set(names).size).toBe(2 + 3 * of.length);
      const labels = names.map(labelOfReserve);
      expect(labels.includes(null)).toBe(false);
      expect(new Set(labels).size).toBe(names.length);
    }),
  );
});

test("a name that is no amount stands for nothing, has no label and is never kept", () => {
  const parts = fc.tuple(
    fc.constantFrom("contingency", "moved", "opening", "closing", ""),
    fc.constantFrom(...natureValues, "other"),
    fc.oneof(
      from.map(financialYear),
      fc.constantFrom("", "2009-11", "2010", "2010-11-12", " 2010-11"),
    ),
  );
  const strange = fc.oneof(
    fc.string(),
    parts.map((all) => all.filter(Boolean).join("-")),
  );
  fc.assert(
    fc.property(strange, (name) => {
      const place = placeOf(name);
      if (place) return expect(nameOfPlace(place)).toBe(name);
      expect(labelOfReserve(name)).toBe(null);
      if (name === "carries") return;
      expect(read({ carries: "no", [name]: "5" }).data).toEqual({ amounts: {}, carries: "no" });
    }),
    { numRuns: 2000 },
  );
  for (const name of ["moved-capital-2010-11", "opening-revenue-2010-11", "contingency-revenue"])
    expect(placeOf(name)).toBe(null);
});

const reserves: fc.Arbitrary<Reserves> = years.chain((of) =>
  fc.record({
    amounts: fc.dictionary(
      fc.constantFrom(...placesOf(of).map(nameOfPlace)),
      fc.integer({ min: 1, max: 100_000_000_000 }),
      { noNullPrototype: true },
    ),
    carries: fc.constantFrom("yes", "no"),
  }),
);

test("what its form shows reads back as it was, to the penny, and what is nothing is left out", () => {
  fc.assert(
    fc.property(reserves, years, (kept, of) => {
      expect(read(reservesValues(kept)).data).toEqual(kept);
      const nothing = Object.fromEntries(placesOf(of).map((place) => [nameOfPlace(place), ""]));
      expect(read({ ...nothing, ...reservesValues(kept) }).data).toEqual(kept);
      expect(read({ ...reservesValues(kept), "opening-revenue": "0" }).data?.amounts).toEqual(
        Object.fromEntries(
          Object.entries(kept.amounts).filter(([name]) => name !== "opening-revenue"),
        ),
      );
    }),
    { numRuns: 1000 },
  );
});

test("each amount that is none is named at its own field, and all is as it was typed", () => {
  fc.assert(
    fc.property(years, fc.constantFrom("ten", "-5", "5.005", "1,00"), (of, typed) => {
      const names = placesOf(of).map(nameOfPlace);
      const fields = Object.fromEntries(names.map((name) => [name, typed]));
      const { state, values } = read({ ...fields, carries: "yes" });
      expect(Object.keys(state?.errors ?? {}).sort()).toEqual([...names].sort());
      for (const name of names) expect(values[name]).toBe(typed);
    }),
  );
  expect(Object.keys(read({ "moved-revenue-2010-11": "x" }).state?.errors ?? {})).toEqual([
    "carries",
  ]);
});
