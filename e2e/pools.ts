import fc from "fast-check";
import type { Pool, Pot, SpendLine } from "@/lib/balance";
import { type Contribution, forms, levels, natureValues, sources } from "@/lib/contributions";
import { type FinancialYear, financialYear, yearBases } from "@/lib/financial-years";
import { mostPence } from "@/lib/money";

export const organisationIds = ["council", "college", "trust", "police"];
const years: FinancialYear[] = [2009, 2010, 2011].map(financialYear);

const oneOf = <T extends string>(choices: readonly { value: T }[]) =>
  fc.constantFrom(...choices.map(({ value }) => value));

/** Pence as they come: mostly of a size that many rows can share, sometimes odd or huge. */
export const pence = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 100_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: mostPence / 1000 }) },
);

const contribution = fc.record<Contribution>({
  id: fc.uuid(),
  organisationId: fc.constantFrom(...organisationIds),
  basis: oneOf(yearBases),
  from: fc.integer({ min: 2009, max: 2011 }),
  nature: fc.constantFrom(...natureValues),
  form: oneOf([...forms, ...forms.slice(0, 1)]),
  source: oneOf(sources),
  pence,
  months: fc.option(
    fc.uniqueArray(fc.record({ year: fc.constantFrom(...years), months: fc.nat(12) }), {
      selector: ({ year }) => year,
      minLength: 1,
      maxLength: 3,
    }),
    { freq: 4 },
  ),
  ringFence: fc.option(fc.constantFrom("Adult learning", "Drugs"), { freq: 2 }),
  recurrent: fc.boolean(),
  level: oneOf(levels),
  passedOnBy: fc.option(fc.constantFrom(...organisationIds), { freq: 8 }),
});

const lineNaming = (ids: readonly string[]) =>
  fc.record<SpendLine>({
    id: fc.uuid(),
    year: fc.constantFrom(...years),
    nature: fc.constantFrom(...natureValues),
    form: oneOf([...forms, ...forms.slice(0, 1)]),
    pence,
    commissionerId: fc.option(fc.constantFrom(...organisationIds)),
    paidBy: fc.subarray([...ids], { maxLength: Math.min(3, ids.length) }),
  });

const pot = fc.record<Pot>({
  year: fc.constantFrom(...years),
  nature: fc.constantFrom(...natureValues),
  target: fc.option(pence),
  contingency: fc.oneof(fc.constant(0), pence),
  toCapital: fc.oneof(fc.constant(0), pence),
});

/** Any pool of three years and four organisations, balanced or not. */
export const anyPool: fc.Arbitrary<Pool> = fc
  .array(contribution, { maxLength: 8 })
  .chain((contributions) =>
    fc.record<Pool>({
      years: fc.constant(years),
      contributions: fc.constant(contributions),
      spend: fc.array(lineNaming(contributions.map(({ id }) => id)), { maxLength: 6 }),
      pots: fc.uniqueArray(pot, {
        selector: ({ year, nature }) => `${year} ${nature}`,
        maxLength: 6,
      }),
      opening: fc.record({ revenue: fc.oneof(fc.constant(0), pence), capital: fc.constant(0) }),
      carriesForward: fc.boolean(),
    }),
  );

/** A row of a council's revenue in 2009-10, but for what a test says. */
export const cashRow = (its: Partial<Contribution> = {}): Contribution => ({
  id: "row",
  organisationId: "council",
  basis: "april",
  from: 2009,
  nature: "revenue",
  form: "cash",
  source: "core",
  pence: 100_000,
  months: null,
  ringFence: null,
  recurrent: true,
  level: "indicative",
  passedOnBy: null,
  ...its,
});

export const line = (its: Partial<SpendLine> = {}): SpendLine => ({
  id: "line",
  year: "2009-10",
  nature: "revenue",
  form: "cash",
  pence: 100_000,
  commissionerId: null,
  paidBy: [],
  ...its,
});

export const poolOf = (its: Partial<Pool> = {}): Pool => ({
  years,
  contributions: [],
  spend: [],
  pots: [],
  opening: { revenue: 0, capital: 0 },
  carriesForward: false,
  ...its,
});
