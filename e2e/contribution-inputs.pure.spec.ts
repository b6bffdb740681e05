import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import {
  type ContributionInput,
  contributionInput,
  contributionValues,
  labelOfOwnYear,
  ownYearAt,
  ownYears,
} from "@/lib/contribution-inputs";
import { forms, natures, sources, valueOfStaff, yearsOf } from "@/lib/contributions";
import { monthsOf, yearBases, yearsBetween } from "@/lib/financial-years";
import { parseForm } from "@/lib/form";
import { inKinds } from "@/lib/in-kind-inputs";
import { sum } from "@/lib/shares";

const plain = {
  ownYear: "april:2010",
  pence: "12,000",
  nature: "revenue",
  form: "cash",
  source: "abg",
  recurrence: "recurrent",
  origin: "new",
};

const read = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseForm(contributionInput, form);
};

const faultsOf = (changes: Record<string, string>) =>
  Object.keys(read({ ...plain, ...changes }).state?.errors ?? {});

test("a row of money says what is missing, by field", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ ownYear: "" })).toEqual(["ownYear"]);
  expect(faultsOf({ ownYear: "may:2010" })).toEqual(["ownYear"]);
  expect(faultsOf({ pence: "0" })).toEqual(["pence"]);
  expect(faultsOf({ pence: "-5" })).toEqual(["pence"]);
  expect(faultsOf({ source: "lsc" })).toEqual(["ringFence"]);
  expect(faultsOf({ source: "lsc", ringFence: "Below level 2" })).toEqual([]);
  expect(faultsOf({ origin: "existing" })).toEqual(["reduces"]);
  expect(faultsOf({ condition: "The board" })).toEqual(["conditionOn"]);
  expect(
    faultsOf({ "conditionOn-day": "1", "conditionOn-month": "5", "conditionOn-year": "2010" }),
  ).toEqual(["condition"]);
  expect(faultsOf({ firstMonths: "13" })).toEqual(["firstMonths"]);
  expect(faultsOf({ firstMonths: "8" })).toEqual(["firstMonths"]);
  expect(faultsOf({ ownYear: "august:2010", firstMonths: "8" })).toEqual([]);
  expect(faultsOf({ passedOnById: "x" })).toEqual(["passedOnById"]);
});

test("what is given in kind says how it is valued, and staff what they cost", () => {
  const inKind = { form: "in-kind", inKind: "premises", valuation: "Rent of the floor above" };
  expect(faultsOf({ form: "in-kind" })).toEqual(["inKind", "valuation"]);
  expect(faultsOf(inKind)).toEqual([]);
  expect(faultsOf({ ...inKind, inKind: "staff" })).toEqual(["posts", "monthly", "staffMonths"]);
  const staff = { ...inKind, inKind: "staff", posts: "0.6", monthly: "2,500", staffMonths: "8" };
  expect(faultsOf({ ...staff, pence: "11,000" })).toEqual(["pence"]);
  expect(faultsOf({ ...staff, pence: "12,000" })).toEqual([]);
  expect(faultsOf({ ...staff, posts: "0.605", pence: "12,100" })).toEqual(["posts"]);
  expect(faultsOf({ ...staff, posts: "-1" })).toEqual(["posts"]);
});

test("cash keeps nothing of what was typed about staff before", () => {
  const { data } = read({ ...plain, inKind: "staff", valuation: "x", posts: "1", monthly: "5" });
  expect(data && inKindOf(data)).toEqual({
    inKind: null,
    valuation: "",
    hundredths: null,
    monthly: null,
    staffMonths: null,
  });
});

const inKindOf = ({ inKind, valuation, hundredths, monthly, staffMonths }: ContributionInput) => ({
  ...{ inKind, valuation, hundredths, monthly, staffMonths },
});

const pence = fc.integer({ min: 1, max: 100_000_000_000 });
const pounds = (amount: number) => (amount / 100).toFixed(2);
const yearOf = fc
  .tuple(fc.constantFrom(...yearBases), fc.integer({ min: 2005, max: 2019 }))
  .map(([{ value }, from]) => `${value}:${from}`);

test("what a row's form shows reads back as the same row, to the penny", () => {
  const fields = fc.record({
    ownYear: yearOf,
    pence: pence.map(pounds),
    nature: fc.constantFrom(...natures.map(({ value }) => value)),
    form: fc.constant("cash"),
    source: fc.constantFrom(...sources.map(({ value }) => value)),
    ringFence: fc.constant("Adult skills"),
    recurrence: fc.constantFrom("recurrent", "one-off"),
    origin: fc.constantFrom("new", "existing"),
    reduces: fc.constant("Youth service"),
    firstMonths: fc.oneof(fc.constant(""), fc.nat(12).map(String)),
    passedOnById: fc.oneof(fc.constant(""), fc.uuid()),
  });
  fc.assert(
    fc.property(fields, ({ firstMonths, ...typed }) => {
      const isOne = typed.ownYear.startsWith("april");
      const { data } = read({ ...typed, firstMonths: isOne ? "" : firstMonths });
      if (!data) throw new Error("It was refused");
      const again = read(contributionValues(data) as Record<string, string>).data;
      expect(again).toEqual(data);
      expect(sum(yearsOf(data).map((one) => one.pence))).toBe(data.pence);
    }),
    { numRuns: 3000 },
  );
});

test("staff read back as the sum that they were", () => {
  const staff = fc.record({
    hundredths: fc.integer({ min: 1, max: 10_000 }),
    monthly: fc.integer({ min: 100, max: 1_000_000 }),
    staffMonths: fc.integer({ min: 1, max: 24 }),
  });
  fc.assert(
    fc.property(staff, ({ hundredths, monthly, staffMonths }) => {
      const amount = valueOfStaff(hundredths, monthly, staffMonths);
      if (amount === 0) return;
      const { data } = read({
        ...plain,
        ...{ form: forms[1].value, inKind: inKinds[0].value, valuation: "Payroll" },
        pence: pounds(amount),
        posts: String(hundredths / 100),
        monthly: pounds(monthly),
        staffMonths: String(staffMonths),
      });
      if (!data) throw new Error("It was refused");
      expect(data.pence).toBe(amount);
      expect(inKindOf(data)).toEqual({
        ...{ inKind: "staff", valuation: "Payroll" },
        ...{ hundredths, monthly, staffMonths },
      });
      expect(read(contributionValues(data) as Record<string, string>).data).toEqual(data);
    }),
    { numRuns: 3000 },
  );
});

test("the years on offer are those that touch the proposal's, its own first", () => {
  const offered = ownYears(yearsBetween("2010-01-01", "2011-07-31"), "august");
  expect(offered.slice(0, 4).map(({ label }) => label)).toEqual([
    "2008/09, August to July",
    "2009/10, August to July",
    "2010/11, August to July",
    "2011/12, August to July",
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2030 }), fc.nat(5), (from, more) => {
      const years = yearsBetween(`${from}-05-01`, `${from + more}-05-01`);
      for (const { value, label } of ownYears(years, "april")) {
        const [basis, begins] = value.split(":") as [(typeof yearBases)[number]["value"], string];
        expect(monthsOf(basis, Number(begins)).some(({ year }) => years.includes(year))).toBe(true);
        expect(labelOfOwnYear(value)).toBe(label);
      }
    }),
  );
});

test("an own year is the one in which a day lies", () => {
  expect(ownYearAt("2010-01-01", "august")).toBe("august:2009");
  expect(ownYearAt("2010-08-01", "august")).toBe("august:2010");
  expect(ownYearAt("2010-03-31", "april")).toBe("april:2009");
  expect(ownYearAt("2010-04-01", "april")).toBe("april:2010");
  expect(ownYearAt("2010-12-31", "calendar")).toBe("calendar:2010");
});
