import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { type ContributionInput, contributionInput } from "@/lib/contribution-inputs";
import { forms, natures, sources } from "@/lib/contributions";
import { inKinds } from "@/lib/in-kind-inputs";
import type { Written } from "@/lib/sheet-columns";

export const college = { id: randomUUID(), name: "Thanet College" };
export const council = { id: randomUUID(), name: "Kent County Council" };
/** What people type into a cell, also what a spreadsheet would take for something else. */
export const words = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom("=1+1", "'=x", '"a" b', "a\tb", '"', "-", "valueOf", "_x0041_"),
  )
  .map((text) => text.replace(/[\0\r]/g, "").trim());
const some = (text: string) => text || "Something";

/** A row of a college's money, as its form takes it. */
export const anyInput: fc.Arbitrary<ContributionInput> = fc
  .record({
    basis: fc.constantFrom("april", "august", "calendar"),
    from: fc.integer({ min: 2005, max: 2019 }),
    pence: fc.integer({ min: 1, max: 100_000_000_000 }),
    nature: fc.constantFrom(...natures.map(({ value }) => value)),
    form: fc.constantFrom(...forms.map(({ value }) => value)),
    source: fc.constantFrom(...sources.map(({ value }) => value)),
    ringFence: words.map(some),
    passedOnById: fc.constantFrom("", council.id),
    recurrence: fc.constantFrom("recurrent", "one-off"),
    origin: fc.constantFrom("new", "existing"),
    reduces: words.map(some),
    firstMonths: fc.constantFrom("", "0", "5", "12"),
    inKind: fc.constantFrom(...inKinds.slice(1).map(({ value }) => value)),
    valuation: words.map(some),
    condition: words,
  })
  .map(({ basis, from, pence, firstMonths, ...rest }) =>
    contributionInput.parse({
      ...rest,
      ownYear: `${basis}:${from}`,
      pence: (pence / 100).toFixed(2),
      firstMonths: basis === "april" ? "" : firstMonths,
      conditionOn: rest.condition ? ["12", "5", "2010"] : undefined,
    }),
  );

export const storedOf = (rows: ContributionInput[]) =>
  rows.map(
    (row): Written => ({
      ...row,
      ...{ id: randomUUID(), version: 3, level: "indicative", organisation: college.name },
    }),
  );
