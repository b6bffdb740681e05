import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { natureValues } from "@/lib/contributions";
import { financialYear } from "@/lib/financial-years";
import { parseForm } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import type { ProposalFacts } from "@/lib/proposal-steps";
import { proposalStateValues } from "@/lib/proposals";
import {
  schemes,
  spendInput,
  spendLabels,
  spendSaid,
  spendValues,
  variances,
  whyNotPlan,
} from "@/lib/spend-inputs";

const plain: FormValues = {
  what: "Two youth workers",
  scheme: "staff",
  year: "2010-11",
  pence: "64,000",
  nature: "revenue",
  form: "cash",
  origin: "new",
  variance: "fixed",
};

function read(fields: FormValues) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return parseForm(spendInput, form);
}

const faultsOf = (changes: FormValues) =>
  Object.keys(read({ ...plain, ...changes }).state?.errors ?? {});

const someId = "00000000-0000-4000-8000-000000000001";

test("a line says what is missing or wrong, by field", () => {
  expect(faultsOf({})).toEqual([]);
  const asked = ["what", "scheme", "pence", "nature", "form", "origin", "variance"];
  for (const name of asked) expect(faultsOf({ [name]: "" })).toEqual([name]);
  for (const name of asked.filter((one) => one !== "what"))
    expect(faultsOf({ [name]: "no such" })).toEqual([name]);
  expect(faultsOf({ what: "x".repeat(200) })).toEqual([]);
  expect(faultsOf({ what: "x".repeat(201) })).toEqual(["what"]);
  expect(faultsOf({ provider: "x".repeat(201) })).toEqual(["provider"]);
  for (const year of ["", "2010-12", "2010/11", "next"])
    expect(faultsOf({ year })).toEqual(["year"]);
  for (const pence of ["0", "-5", "0.001", "much"]) expect(faultsOf({ pence })).toEqual(["pence"]);
  for (const outputs of ["many", "-1", "0"])
    expect(faultsOf({ outputs, unit: "people" })).toEqual(["outputs"]);
  expect(faultsOf({ outputs: "120" })).toEqual(["unit"]);
  expect(faultsOf({ unit: "people" })).toEqual([]);
  expect(faultsOf({ outputs: "120", unit: "people" })).toEqual([]);
  expect(faultsOf({ commissionerId: "the council" })).toEqual(["commissionerId"]);
  expect(faultsOf({ commissionerId: someId })).toEqual([]);
  expect(faultsOf({ paidBy: ["the grant"] })).toEqual(["paidBy"]);
  expect(faultsOf({ paidBy: [someId] })).toEqual([]);
  expect(faultsOf({ paidBy: [someId], form: "in-kind" })).toEqual(["paidBy"]);
});

const oneOf = (choices: readonly { value: string }[]) =>
  fc.constantFrom(...choices.map(({ value }) => value));
const words = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme-ascii" });
const written = words.map((some) => some.trim()).filter(Boolean);

test("what a line's form shows reads back as the same line, to the penny", () => {
  const typed = fc.record({
    what: written,
    scheme: oneOf(schemes),
    year: fc.integer({ min: 2000, max: 2030 }).map(financialYear),
    pence: fc.integer({ min: 1, max: 100_000_000_000 }).map((amount) => (amount / 100).toFixed(2)),
    nature: fc.constantFrom(...natureValues),
    form: fc.constant("cash"),
    commissionerId: fc.oneof(fc.constant(""), fc.uuid()),
    provider: fc.oneof(fc.constant(""), written),
    paidBy: fc.uniqueArray(fc.uuid(), { maxLength: 4 }),
    outputs: fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 1_000_000 }).map(String)),
    unit: written,
    origin: fc.constantFrom("new", "existing"),
    variance: oneOf(variances),
  });
  fc.assert(
    fc.property(typed, (fields) => {
      const { data } = read(fields);
      if (!data) throw new Error("It was refused");
      expect(read(spendValues(data)).data).toEqual(data);
      expect(data.isNew).toBe(fields.origin === "new");
      expect(data.paidBy).toEqual(fields.paidBy);
      expect(data.outputs).toBe(fields.outputs ? Number(fields.outputs) : null);
      expect(Object.keys(spendSaid(data)).sort()).toEqual(Object.keys(spendLabels).sort());
    }),
    { numRuns: 2000 },
  );
});

test("in kind, too, and a half of what is counted", () => {
  const { data } = read({ ...plain, form: "in-kind", outputs: "12.5", unit: "posts" });
  expect(data && read(spendValues(data)).data).toEqual(data);
  expect(data?.outputs).toBe(12.5);
});

test("only a contributor or lead of the lead partner writes it, and only before it is submitted", () => {
  const standings: ProposalFacts["standing"][] = [
    ["owner-contributor", "owner-lead"],
    ["owner-contributor", "partner-contributor"],
    ["partner-contributor"],
    [],
  ];
  const may = proposalStateValues.flatMap((state) =>
    standings.flatMap((standing, at) =>
      whyNotPlan({ state, standing }) === null ? [`${state} ${at}`] : [],
    ),
  );
  expect(may).toEqual(["draft 0", "draft 1", "shaping 0", "shaping 1"]);
});
