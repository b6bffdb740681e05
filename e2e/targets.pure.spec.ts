import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { natureValues } from "@/lib/contributions";
import { financialYear } from "@/lib/financial-years";
import { parseForm } from "@/lib/form";
import { offersOf, poolOf } from "@/lib/pools";
import { noReserves } from "@/lib/reserves";
import { nameOfTarget, type Target, targetsInput, targetValues } from "@/lib/targets";

function read(fields: Record<string, unknown>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return parseForm(targetsInput, form);
}

test("a target that is no amount is named at its own field, and the rest is as it was typed", () => {
  const { state, values } = read({
    "revenue-2009-10": "forty",
    "capital-2009-10": "",
    version: "3",
  });
  expect(Object.keys(state?.errors ?? {})).toEqual(["revenue-2009-10"]);
  expect(values["revenue-2009-10"]).toBe("forty");
  expect(read({ "revenue-2009-11": "x", "revenue-nothing": "x", other: "x" }).data).toEqual([]);
});

const targets = fc.uniqueArray(
  fc.record<Target>({
    year: fc.integer({ min: 2005, max: 2020 }).map(financialYear),
    nature: fc.constantFrom(...natureValues),
    wanted: fc.integer({ min: 1, max: 100_000_000_000 }),
  }),
  { selector: nameOfTarget, maxLength: 8 },
);

test("targets read back as they were, to the penny", () => {
  fc.assert(
    fc.property(targets, (wanted) => {
      const { data } = read(targetValues(wanted));
      const inOrder = (some: Target[]) =>
        some.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
      expect(inOrder(data ?? [])).toEqual(inOrder(wanted));
    }),
  );
});

test("what is still to find is what is wanted less what is offered, and never less than nothing", () => {
  const cash = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(cash, cash, (wanted, pence) => {
      const pool = poolOf({
        years: ["2010-11"],
        spend: [],
        reserves: noReserves,
        targets: [{ year: "2010-11", nature: "revenue", wanted }],
        contributions: [
          {
            ...{ id: "1", organisationId: "council", basis: "april", from: 2010, pence },
            ...{ nature: "revenue", form: "cash", source: "abg", months: null, ringFence: null },
            ...{ recurrent: true, level: "indicative", passedOnBy: null },
          },
        ],
      });
      const left = Math.max(0, wanted - pence);
      expect(offersOf(pool)).toEqual([
        { year: "2010-11", nature: "revenue", target: wanted, cash: pence, left },
      ]);
    }),
  );
});
