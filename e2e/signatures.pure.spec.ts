import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { commitmentOf, type Signature, signingAnswers, whyNotSign } from "@/lib/signatures";

const anyAnswer: fc.Arbitrary<Signature> = fc.record({
  organisationId: fc.constant("college"),
  personId: fc.constantFrom("ann", "ben", "cat"),
  answer: fc.constantFrom(...signingAnswers.map(({ value }) => value)),
  most: fc.option(fc.nat(1_000)),
  minute: fc.constantFrom("", "Minute 7"),
});
const runs = { numRuns: 5_000 };

test("what somebody answers anew stands in the place of what they answered before", () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(anyAnswer, { maxLength: 6 }), (pence, answers) => {
      const latest = answers.filter(
        (one, at) => !answers.slice(at + 1).some(({ personId }) => personId === one.personId),
      );
      expect(commitmentOf(pence, answers)).toBe(commitmentOf(pence, latest));
    }),
    runs,
  );
});

test("an organisation is confirmed only by signatures that are enough for its sum, and by no others", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000),
      fc.uniqueArray(anyAnswer, { selector: ({ personId }) => personId }),
      (pence, answers) => {
        const all = answers.length > 0 && answers.every(({ answer }) => answer === "signed");
        const enough = answers.some(
          ({ most, minute }) => most === null || most >= pence || minute !== "",
        );
        const confirmed = all && (enough || answers.length >= 2);
        expect(commitmentOf(pence, answers) === "confirmed").toBe(confirmed);
      },
    ),
    runs,
  );
});

test("nobody signs what they wrote or supported, nor without the register of the day", () => {
  const may = {
    ...{ state: "awaiting-sign-off", standing: ["partner-signatory" as const], last: null },
    ...{ pilot: "kent" as const, today: "2009-10-14" },
    rows: [{ editedById: "ann", supportedById: "ben" }],
    line: { pilots: ["kent" as const], startsOn: "2009-04-01", endsOn: "2009-10-14" },
  };
  expect(whyNotSign(may, "cat")).toBe(null);
  const not: [Partial<Parameters<typeof whyNotSign>[0]>, string][] = [
    [{}, "ann"],
    [{}, "ben"],
    [{ state: "agreed" }, "cat"],
    [{ state: "shaping" }, "cat"],
    [{ standing: ["partner-finance", "owner-lead"] }, "cat"],
    [{ rows: [] }, "cat"],
    [{ line: null }, "cat"],
    [{ line: { ...may.line, pilots: ["croydon"] } }, "cat"],
    [{ line: { ...may.line, startsOn: "2009-10-15", endsOn: null } }, "cat"],
    [{ line: { ...may.line, endsOn: "2009-10-13" } }, "cat"],
    [{ last: "signed" }, "cat"],
  ];
  for (const [other, person] of not)
    expect(whyNotSign({ ...may, ...other }, person) === null).toBe(false);
  expect(whyNotSign({ ...may, last: "subject-to" }, "cat")).toBe(null);
});
