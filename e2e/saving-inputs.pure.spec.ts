import { randomUUID } from "node:crypto";
import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { valuesOf } from "@/lib/choices";
import { financialYear } from "@/lib/financial-years";
import { parseForm } from "@/lib/form";
import { grades, savingInput, savingValues } from "@/lib/saving-inputs";
import { savingAreas, savingTypes } from "@/lib/savings";

const plain = {
  beneficiaryId: randomUUID(),
  gainYear: "2011-12",
  gross: "12,000",
  savingType: "cashable",
  area: "back-office",
  grade: "C",
  optimism: "20",
  evidence: "Two posts fewer at the counter",
};

function read(fields: Record<string, unknown>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return parseForm(savingInput, form);
}
const faultsOf = (changes: Record<string, string>) =>
  Object.keys(read({ ...plain, ...changes }).state?.errors ?? {});

test("a saving says whose it is, of which year and sort, and how it is reckoned", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ optimism: "" })).toEqual([]);
  expect(faultsOf({ beneficiaryId: "" })).toEqual(["beneficiaryId"]);
  expect(faultsOf({ gainYear: "2011-13" })).toEqual(["gainYear"]);
  expect(faultsOf({ gross: "0" })).toEqual(["gross"]);
  expect(faultsOf({ savingType: "social" })).toEqual(["savingType"]);
  expect(faultsOf({ area: "" })).toEqual(["area"]);
  expect(faultsOf({ grade: "E" })).toEqual(["grade"]);
  for (const optimism of ["101", "-1", "12.345", "a fifth"])
    expect(faultsOf({ optimism }), optimism).toEqual(["optimism"]);
  expect(faultsOf({ evidence: " " })).toEqual(["evidence"]);
  expect(read({ ...plain, optimism: "" }).data?.optimism).toBe(0);
});

test("what a saving's form shows reads back as the same saving, to the penny", () => {
  const saving = fc.record({
    beneficiaryId: fc.uuid(),
    gainYear: fc.integer({ min: 2000, max: 2098 }).map(financialYear),
    gross: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    savingType: fc.constantFrom(...valuesOf(savingTypes)),
    area: fc.constantFrom(...valuesOf(savingAreas)),
    grade: fc.constantFrom(...valuesOf(grades)),
    optimism: fc.nat(10_000),
    evidence: fc.constant("Counted for a month"),
  });
  fc.assert(
    fc.property(saving, (one) => {
      expect(read(savingValues(one)).data).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});
