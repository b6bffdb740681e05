import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { csvRow } from "@/lib/barrier-csv";
import { barrierFilter, barrierSorts, queryOf } from "@/lib/barrier-filter";
import {
  type BarrierDraft,
  barrierDraft,
  barrierValues,
  whatIsMissing,
} from "@/lib/barrier-inputs";
import { asks, barrierStateValues, levels, natures, periods, perYear } from "@/lib/barriers";
import { changesBetween } from "@/lib/changes";
import { valuesOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";
import { parseForm } from "@/lib/form";
import { pilotSlugs } from "@/lib/pilots";
import { audienceValues } from "@/lib/submissions";

const words = (max: number) =>
  fc.string({ unit: "grapheme", maxLength: max }).map((text) => text.replaceAll("\0", "").trim());
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const draft: fc.Arbitrary<BarrierDraft> = fc.record({
  title: words(30).filter((title) => title !== ""),
  pilot: oneOf(pilotSlugs),
  pilots: fc.uniqueArray(oneOf(pilotSlugs), { maxLength: 4 }),
  codes: fc.uniqueArray(oneOf(["FUND-YEAR", "LAW-VAT", "ELIG-AGE", "CULT-SEAT"]), { maxLength: 3 }),
  nature: fc.option(oneOf(valuesOf(natures)), { nil: null }),
  level: fc.option(oneOf(valuesOf(levels)), { nil: null }),
  bodies: fc.uniqueArray(oneOf(["CLG", "LSC", "HMT"])),
  streams: fc.uniqueArray(oneOf(["area-based-grant", "college-capital"])),
  theme: fc.option(
    words(30).filter((theme) => theme !== ""),
    { nil: null },
  ),
  happens: words(200),
  stops: words(200),
  people: fc.option(fc.nat(60_000_000), { nil: null }),
  peopleWho: words(50),
  peoplePeriod: oneOf(valuesOf(periods)),
  cost: fc.option(fc.nat(2_000_000_000), { nil: null }),
  costBasis: words(50),
  costPeriod: oneOf(valuesOf(periods)),
  since: fc.option(
    fc
      .date({ min: new Date("1950-01-01"), max: new Date("2012-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: null },
  ),
  evidence: words(200),
  asks: fc.uniqueArray(oneOf(valuesOf(asks))),
  askWords: words(200),
  otherOrganisations: words(50),
  audience: oneOf(audienceValues),
});

test("a draft comes back from its form as it went in @pure", () => {
  fc.assert(
    fc.property(draft, (it) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(barrierValues(it)))
        for (const one of [value].flat()) form.append(name, one.replaceAll("\n", "\r\n"));
      const { data, state } = parseForm(barrierDraft, form);
      expect(state).toBeNull();
      expect(data).toEqual({ ...it, happens: data?.happens, stops: data?.stops });
    }),
    { numRuns: 300 },
  );
});

test("what changed, read backwards, is what would change it back @pure", () => {
  fc.assert(
    fc.property(draft, draft, (one, other) => {
      const there = changesBetween(one, other);
      const back = changesBetween(other, one);
      expect(back).toEqual(there.map(({ field, from, to }) => ({ field, from: to, to: from })));
      expect(changesBetween(one, one)).toEqual([]);
    }),
  );
});

test("the address of a list holds its whole filter @pure", () => {
  const filter = fc.record({
    q: fc.option(
      words(30).filter((text) => text !== ""),
      { nil: undefined },
    ),
    pilot: fc.option(oneOf(pilotSlugs), { nil: undefined }),
    state: fc.uniqueArray(oneOf(barrierStateValues)),
    mine: fc.option(fc.constant("1" as const), { nil: undefined }),
    sort: oneOf(valuesOf(barrierSorts)),
  });
  fc.assert(
    fc.property(filter, (it) => {
      const query = new URLSearchParams(queryOf(it));
      const read = Object.fromEntries(
        [...new Set(query.keys())].map((name) => [name, query.getAll(name)]),
      );
      const parsed = barrierFilter.parse(
        Object.fromEntries(
          Object.entries(read).map(([name, all]) => [name, all.length > 1 ? all : all[0]]),
        ),
      );
      expect(parsed).toEqual({ ...parsed, ...JSON.parse(JSON.stringify(it)) });
      expect(queryOf(parsed)).toBe(queryOf(it));
    }),
  );
});

test("an unknown filter value is refused, an unknown name dropped @pure", () => {
  expect(barrierFilter.safeParse({ sort: "title; drop" }).success).toBe(false);
  expect(barrierFilter.safeParse({ state: "everything" }).success).toBe(false);
  expect(barrierFilter.safeParse({ after: "x~y" }).success).toBe(false);
  expect(barrierFilter.parse({ colour: "red" })).not.toHaveProperty("colour");
});

test("a spreadsheet takes free text for text and numbers for numbers @pure", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r"])
    expect(spreadsheetText(`${start}1+1`)).toBe(`'${start}1+1`);
  expect(spreadsheetText("12 weeks")).toBe("12 weeks");
  const row = csvRow(
    {
      reference: "KEN-B-0001",
      title: "=HYPERLINK(1)",
      summary: "",
      state: "open",
      pilot: "Kent",
      organisation: "Canterbury College",
      codes: ["FUND-YEAR"],
      bodies: ["CLG"],
      people: 420,
      cost: 11_200_050,
      affected: 2,
      submittedAt: new Date("2009-09-24T09:00:00Z"),
      updatedAt: new Date("2009-09-24T23:30:00Z"),
    },
    {
      codes: [{ code: "FUND-YEAR", label: "Clashing years" }],
      bodies: [{ code: "CLG", name: "CLG" }],
    },
  );
  expect(row).toContain("'=HYPERLINK(1)");
  expect(row).toContain(420);
  expect(row).toContain("112000.50");
  expect(row.slice(-2)).toEqual(["2009-09-24", "2009-09-25"]);
});

test("submitting names everything that is missing @pure", () => {
  const [empty] = fc.sample(draft, 1);
  if (!empty) throw new Error("No draft");
  const bare = {
    ...empty,
    codes: [],
    bodies: [],
    happens: "",
    stops: "",
    asks: [],
    askWords: "",
    evidence: "",
  };
  const fields = whatIsMissing(bare, 0).map(({ field }) => field);
  expect(fields).toEqual(["codes", "bodies", "happens", "stops", "asks", "askWords", "evidence"]);
  expect(whatIsMissing(bare, 1).map(({ field }) => field)).not.toContain("evidence");
});

test("figures of any period come to figures of a year @pure", () => {
  expect(perYear(10, "month")).toBe(120);
  expect(perYear(10, "week")).toBe(520);
  expect(perYear(10, "term")).toBe(30);
  expect(perYear(10, "once")).toBe(10);
  expect(perYear(null, "week")).toBeNull();
});
