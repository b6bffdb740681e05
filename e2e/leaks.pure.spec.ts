import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { barrierDraft, whatIsMissing } from "@/lib/barrier-inputs";
import { barrierOfLeak, type Leak } from "@/lib/leaks";

const leak: Leak = {
  ...{ title: "Margate first", reference: "KENT-F-0001", pilot: "kent" },
  ...{ gainer: "Work and Pensions", gained: 6_676_460 },
  payers: [
    { name: "Thanet College", paid: 1_000_001 },
    { name: "Kent County Council", paid: 9_000_000 },
  ],
};
const asPosted = (from: Leak) => ({
  peoplePeriod: "year",
  costPeriod: "year",
  ...barrierOfLeak(from),
});

test("the case is of the type cost here, saving there, names who gains and who pays most, and opens to few", () => {
  const draft = barrierDraft.parse(asPosted(leak));
  expect(draft).toMatchObject({
    ...{ title: "Work and Pensions saves by what others pay for", pilot: "kent" },
    ...{ codes: ["FUND-SPLIT"], audience: "partners", asks: ["share-power"] },
  });
  expect(draft.happens).toContain("“Margate first” (KENT-F-0001)");
  expect(draft.happens).toContain("Work and Pensions £66,764.60");
  expect(draft.happens).toContain("Kent County Council (£90,000) and Thanet College (£10,000.01).");
  expect(whatIsMissing(draft, 0)).toEqual([]);
});

test("whatever the names and however many pay, the draft can be saved and submitted as it is", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 120, unit: "grapheme" })
    .filter((one) => one.trim() !== "" && [...one].length <= 120);
  const paid = fc.integer({ min: 1, max: 100_000_000_000_000 });
  fc.assert(
    fc.property(
      fc.record({
        ...{ title: name, reference: fc.constantFrom(null, "KENT-F-0001"), gainer: name },
        ...{ pilot: fc.constant("kent" as const), gained: paid },
        payers: fc.array(fc.record({ name, paid }), { maxLength: 40 }),
      }),
      (one) => {
        const { data, error } = barrierDraft.safeParse(asPosted(one));
        expect(error).toBe(undefined);
        expect(data && whatIsMissing(data, 0)).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("those beyond the eight who pay most are counted", () => {
  const payers = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `Body ${at}`, paid: 100 * (at + 1) }));
  const said = (count: number) => barrierOfLeak({ ...leak, payers: payers(count) }).happens;
  expect(said(8)).toContain("Body 1 (£2) and Body 0 (£1).");
  expect(said(9)).toContain("Body 1 (£2) and one other organisation.");
  expect(said(12)).toContain("Body 4 (£5) and 4 other organisations.");
});
