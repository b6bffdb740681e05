import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { parseForm } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { wholeShare } from "@/lib/shares";
import {
  nothingSaid,
  type Said,
  type TermName,
  type TermSection,
  termField,
  termNames,
  termSections,
} from "@/lib/term-fields";
import { mostBands, nameOfShare, namesOfBand, termsInput, termsValues } from "@/lib/term-inputs";

function read(section: TermSection, fields: FormValues) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return parseForm(termsInput(section), form);
}

const errorsOf = (section: TermSection, fields: FormValues) =>
  read(section, fields).state?.errors ?? {};
const wrong = (section: TermSection, fields: FormValues) => Object.keys(errorsOf(section, fields));

const namesOf = (section: TermSection) =>
  termNames.filter((name) => termField(name).section === section);

const written = fc.string({ maxLength: 60, unit: "grapheme" }).map((some) => some.trim());
const pence = fc.oneof(fc.nat(99), fc.nat(100_000_000_000));
const shares = fc
  .uniqueArray(fc.tuple(fc.uuid(), fc.integer({ min: 1, max: 1_600 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([id]) => id,
  })
  .map((all) => {
    const [[first] = [""], ...rest] = all;
    const taken = rest.reduce((sum, [, points]) => sum + points, 0);
    return Object.fromEntries([[first, wholeShare - taken], ...rest]);
  });
const bands = fc
  .tuple(
    fc.uniqueArray(pence, { maxLength: mostBands - 1 }),
    fc.boolean(),
    fc.array(written.filter(Boolean), { minLength: mostBands, maxLength: mostBands }),
  )
  .map(([sums, isOpen, whos]) =>
    [...sums.sort((one, other) => one - other), ...(isOpen ? [null] : [])].map((upTo, at) => ({
      upTo,
      who: whos[at] ?? "",
    })),
  );
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = (some: fc.Arbitrary<unknown>) => fc.option(some, { nil: null });

function anyValue(name: TermName): fc.Arbitrary<unknown> {
  const { control, choices = [] } = termField(name);
  switch (control) {
    case "choice":
      return orNull(fc.constantFrom(...choices.map(({ value }) => value)));
    case "money":
      return orNull(pence);
    case "share":
      return orNull(fc.nat(wholeShare));
    case "months":
      return orNull(fc.nat(60));
    case "day":
      return orNull(day);
    case "organisation":
      return orNull(fc.uuid());
    case "shares":
      return fc.oneof(fc.constant({}), shares);
    case "bands":
      return bands;
    default:
      return written;
  }
}

/** Of one section; what hangs on another answer is kept only beside it. */
const anySaid = (names: readonly TermName[]) =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, anyValue(name)])), {
      noNullPrototype: true,
    })
    .map((said) =>
      Object.fromEntries(
        names.map((name) => {
          const { when } = termField(name);
          return [name, when && said[when[0]] !== when[1] ? nothingSaid[name] : said[name]];
        }),
      ),
    );

for (const { value: section, label } of termSections)
  test(`${label}: what the form shows of the terms reads back as the same terms`, () => {
    const names = namesOf(section);
    fc.assert(
      fc.property(anySaid(names), (said) => {
        const shown = termsValues(section, { ...nothingSaid, ...said } as Said);
        const { data, state } = read(section, { ...shown, someday: "maybe", "fixed-of": "x" });
        expect(state).toBe(null);
        expect(data as unknown).toEqual(said);
      }),
      { numRuns: 600 },
    );
  });

test("nothing is needed, and what no section knows or another section asks is ignored", () => {
  for (const { value: section } of termSections) {
    const strange = { submissionId: "x", version: "0", state: "live", overspent: "host" };
    const theirs = termNames.filter((name) => termField(name).section !== section);
    const fields = { ...strange, ...Object.fromEntries(theirs.map((name) => [name, "?"])) };
    const { data } = read(section, fields);
    expect(data as unknown).toEqual(
      Object.fromEntries(namesOf(section).map((name) => [name, nothingSaid[name]])),
    );
  }
});

test("a wrong answer is named by its field, and all of a section at once", () => {
  for (const name of termNames) {
    const { section, control, when } = termField(name);
    if (control === "shares" || control === "bands") continue;
    const wordy = { line: "x".repeat(201), text: "x".repeat(2001) }[control as string];
    const given = control === "day" ? { [`${name}-day`]: "31" } : { [name]: wordy ?? "no such" };
    expect(wrong(section, { ...given, ...(when && { [when[0]]: when[1] }) })).toEqual([name]);
  }
  expect(wrong("risk", { overspend: "capped", cap: "-5", underspend: "gone" }).sort()).toEqual([
    "cap",
    "underspend",
  ]);
  expect(wrong("governance", { hostId: "us", "thresholds-1-upTo": "much" })).toEqual([
    "hostId",
    "thresholds-1-upTo",
  ]);
  expect(wrong("exit", { notice: "60" })).toEqual([]);
  for (const notice of ["61", "-1", "1.5", "six"])
    expect(wrong("exit", { notice })).toEqual(["notice"]);
  expect(errorsOf("exit", { "reviewOn-day": "1", "reviewOn-month": "3" })).toEqual({
    reviewOn: ["Enter a real date for the review: the year is missing"],
  });
  expect(
    errorsOf("legal", { "advisedOn-day": "31", "advisedOn-month": "2", "advisedOn-year": "2010" }),
  ).toEqual({
    advisedOn: ["Enter a real date for the advice, like 27 3 2009"],
  });
});

test("percent is from 0 to 100, with two places and no more", () => {
  const given = (reinvest: string) => ({ shareRule: "reinvest", reinvest });
  const points = (typed: string) => read("sharing", given(typed)).data?.reinvest;
  for (const [typed, basis] of [
    ...([
      ["0", 0],
      ["100", 10_000],
      ["33.33", 3_333],
      ["33.3%", 3_330],
      ["7 %", 700],
    ] as const),
  ])
    expect(points(typed)).toBe(basis);
  for (const typed of ["33.333", "100.01", "101", "-1", "a third", ".5", "1e1", "33,3"])
    expect(wrong("sharing", given(typed))).toEqual(["reinvest"]);
});

const [one, two, three] = [1, 2, 3].map((at) =>
  nameOfShare(`00000000-0000-4000-8000-00000000000${at}`),
) as [string, string, string];

test("fixed shares come to 100.00%, and what is wrong is named once", () => {
  const by = (...typed: string[]) => ({
    overspend: "fixed",
    ...Object.fromEntries(typed.map((share, at) => [[one, two, three][at] ?? "", share])),
  });
  expect(wrong("risk", by("33.34", "33.33", "33.33"))).toEqual([]);
  expect(wrong("risk", by("100", "", "0"))).toEqual([]);
  expect(wrong("risk", by("", "", ""))).toEqual([]);
  expect(errorsOf("risk", by("33.33", "33.33", "33.33"))).toEqual({
    [one]: ["The shares are 99.99% together: make them 100.00%"],
  });
  expect(wrong("risk", by("60", "60"))).toEqual([one]);
  expect(wrong("risk", by("33.333", "33.33", "33.33"))).toEqual([one]);
  expect(wrong("risk", by("33.34", "33.33", "a third"))).toEqual([three]);
  expect(wrong("risk", { ...by("60", "60"), overspend: "equal" })).toEqual([]);
});

test("bands ascend, each is somebody’s, and only the last has no limit", () => {
  const by = (...typed: [upTo: string, who: string][]) =>
    Object.fromEntries(
      typed.flatMap(([upTo, who], at) => {
        const names = namesOfBand(at + 1);
        return [
          [names.upTo, upTo],
          [names.who, who],
        ];
      }),
    );
  const [manager, board, cabinet] = ["The manager", "The board", "The cabinet"] as const;
  const faults = (...typed: [string, string][]) => wrong("governance", by(...typed));
  expect(faults(["5k", manager], ["25,000", board], ["", cabinet])).toEqual([]);
  expect(faults(["5k", manager], ["", ""], ["", ""], ["", board])).toEqual([]);
  expect(faults(["25k", manager], ["5k", board])).toEqual(["thresholds-2-upTo"]);
  expect(faults(["5k", manager], ["5,000.00", board])).toEqual(["thresholds-2-upTo"]);
  expect(faults(["5k", ""])).toEqual(["thresholds-1-who"]);
  expect(faults(["", manager], ["", board])).toEqual(["thresholds-1-upTo"]);
  expect(faults(["", manager], ["5k", board])).toEqual(["thresholds-1-upTo"]);
  expect(faults(["5k", manager], ["lots", board], ["9k", cabinet])).toEqual(["thresholds-2-upTo"]);
  expect(faults(["5k", "x".repeat(201)])).toEqual(["thresholds-1-who"]);
});
