import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool, organisationIds } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { canonical, changesOfTerms, type Terms } from "@/lib/terms";

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2010-04-${String(one).padStart(2, "0")}`);
const words = fc.string({ unit: "grapheme", maxLength: 20 });

const anyTerms: fc.Arbitrary<Terms> = anyPool.chain(({ contributions }) =>
  fc.record<Terms>({
    partners: fc.uniqueArray(
      fc.record({ organisationId: fc.constantFrom(...organisationIds), role: words }),
      { selector: ({ organisationId }) => organisationId },
    ),
    contributions: fc.constant(
      contributions
        .map(({ level, ...row }) => row)
        .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at),
    ),
    spend: fc.uniqueArray(
      fc.record({
        year: fc.constantFrom("2009-10", "2010-11"),
        nature: fc.constantFrom("revenue", "capital"),
        pence: fc.nat(),
      }),
      { selector: ({ year, nature }) => `${year} ${nature}` },
    ),
    hostId: fc.constantFrom(...organisationIds),
    risk: fc.record({
      overspend: fc.constantFrom("pro-rata", "equal", "host"),
      underspend: fc.constantFrom("return", "carry"),
      waterfall: words,
      fixed: fc.dictionary(fc.constantFrom(...organisationIds), fc.nat(10_000)),
      cap: fc.nat(),
      notice: fc.nat(24),
    }),
    savings: fc.record({ rule: fc.constantFrom("keep", "pro-rata"), reinvest: fc.nat(10_000) }),
    legalBasis: words,
    startsOn: day,
    endsOn: day,
    thresholds: fc.array(fc.record({ upTo: fc.option(fc.nat()), who: words }), { maxLength: 3 }),
    exit: fc.record({
      notice: fc.nat(24),
      liabilities: words,
      assets: words,
      leastCommitment: fc.nat(),
    }),
  }),
);
const runs = { numRuns: 1_500 };

test("the same terms are the same text, in whatever order their rows and keys come", () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, turned(one)]),
    );
  };
  fc.assert(
    fc.property(anyTerms, (terms) => {
      const other = {
        ...(turned(terms) as Terms),
        partners: terms.partners.toReversed(),
        contributions: terms.contributions.toReversed(),
        spend: terms.spend.toReversed(),
      };
      expect(canonical(other)).toBe(canonical(terms));
      expect(changesOfTerms(terms, other)).toEqual([]);
    }),
    runs,
  );
});

test("texts differ exactly where the terms do, and a change there and back is none", () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (one, other) => {
      const there = changesOfTerms(one, other);
      expect(there.length === 0).toBe(canonical(one) === canonical(other));
      const back = changesOfTerms(other, one).map(({ path, was, now }) => ({
        path,
        was: now,
        now: was,
      }));
      expect(back).toEqual(there);
      expect(changesOfTerms(one, one)).toEqual([]);
    }),
    runs,
  );
});

test("every field of the terms changes the text", () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      const text = canonical(terms);
      for (const [path, changed] of eachChanged(terms)) {
        expect(canonical(changed as Terms), path).not.toBe(text);
        expect(changesOfTerms(terms, changed as Terms).length > 0, path).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

/** The terms as often as they have a value, each time with that one changed. */
function* eachChanged(value: unknown, path = ""): Generator<[path: string, changed: unknown]> {
  if (typeof value !== "object" || value === null) {
    yield [
      path,
      value === null
        ? ""
        : typeof value === "number"
          ? value + 1
          : typeof value === "boolean"
            ? !value
            : `${value}!`,
    ];
    return;
  }
  for (const [key, one] of Object.entries(value))
    for (const [inner, changed] of eachChanged(one, `${path}/${key}`))
      yield [
        inner,
        Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed },
      ];
}
