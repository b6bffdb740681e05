import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { formatPounds, formatPoundsShort, mostPence, parsePence } from "@/lib/money";

const accepted: [typed: string, pence: number][] = [
  ["£312,000", 31_200_000],
  ["312k", 31_200_000],
  ["312K", 31_200_000],
  ["£1.2m", 120_000_000],
  ["61.7k", 6_170_000],
  ["12,500.50", 1_250_050],
  ["1.2 million", 120_000_000],
  ["£ 3 bn", 300_000_000_000],
  ["3 billion", 300_000_000_000],
  [" 12 500 ", 1_250_000],
  ["12\u00a0500", 1_250_000],
  ["£\u00a01.2\u202fm", 120_000_000],
  ["1.2345678m", 123_456_780],
  [".5m", 50_000_000],
  ["0", 0],
  ["007", 700],
  ["12.5", 1_250],
  ["1,000,000,000,000", mostPence],
  ["1tn", mostPence],
];

const refusedTexts = [
  "",
  " ",
  "lots",
  "-5",
  "−5",
  "(500)",
  "1e5",
  "12.345",
  "12.500",
  "1.23456789012m",
  "12,50",
  "1,2m",
  "1,2345",
  "12,500 000",
  "1 2",
  "5.",
  "£",
  "k",
  "£££5",
  "5%",
  "5 pounds or so",
  "1,000,000,000,000.01",
  "2 trillion",
  "9".repeat(60),
  "٣",
];

test.describe("amounts as people type them", () => {
  for (const [typed, pence] of accepted) {
    test(`“${typed}” is ${pence} pence`, () => {
      expect(parsePence(typed)).toEqual({ pence, error: null });
    });
  }

  for (const typed of refusedTexts) {
    test(`“${typed.slice(0, 30)}” is no amount, and the answer shows how to write one`, () => {
      expect(parsePence(typed)).toEqual({
        pence: null,
        error: "Enter the cost in pounds, like 12,500 or 12.5k",
      });
    });
  }

  test("the message is the caller's when it gives one", () => {
    expect(parsePence("lots", "Enter the saving, like 4k").error).toBe("Enter the saving, like 4k");
  });
});

test("an amount that is shown reads back to the penny", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mostPence }), (pence) => {
      expect(parsePence(formatPounds(pence))).toEqual({ pence, error: null });
    }),
    { numRuns: 2000 },
  );
});

test("no text makes it throw, and what it accepts is whole pence within the limit", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(..."£0123456789,. kmbn\u00a0-"), maxLength: 20 }),
  );
  fc.assert(
    fc.property(texts, (typed) => {
      const { pence, error } = parsePence(typed);
      if (pence === null) expect(error).toContain("12.5k");
      else expect(Number.isSafeInteger(pence) && pence >= 0 && pence <= mostPence).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("thousands and millions multiply exactly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 99_999 }),
      (a, b) => {
        const fraction = String(b).padStart(5, "0");
        expect(parsePence(`${a}.${fraction}k`).pence).toBe(a * 100_000 + b);
      },
    ),
  );
});

test.describe("amounts as they are shown", () => {
  for (const [pence, long, short] of [
    [0, "£0", "£0"],
    [5, "£0.05", "£0"],
    [123_456_789, "£1,234,567.89", "£1.2 million"],
    [31_200_000, "£312,000", "£312,000"],
    [99_999_970, "£999,999.70", "£1 million"],
    [100_000_000, "£1,000,000", "£1 million"],
    [99_996_000_000, "£999,960,000", "£1 billion"],
    [99_994_000_000, "£999,940,000", "£999.9 million"],
    [300_000_000_000, "£3,000,000,000", "£3 billion"],
    [mostPence, "£1,000,000,000,000", "£1 trillion"],
    [-1_250, "-£12.50", "-£13"],
  ] as const) {
    test(`${pence} pence is ${long}, in a headline ${short}`, () => {
      expect(formatPounds(pence)).toBe(long);
      expect(formatPoundsShort(pence)).toBe(short);
    });
  }
});
