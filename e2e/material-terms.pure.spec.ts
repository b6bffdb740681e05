import { createHash } from "node:crypto";
import { test } from "@playwright/test";
import fc from "fast-check";
import type { Whole } from "@/db/queries/proposal-whole";
import { pence } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { sameValue } from "@/lib/changes";
import { materialTermsOf } from "@/lib/material-terms";
import { type Said, type TermName, termField, termNames } from "@/lib/term-fields";
import { canonical } from "@/lib/terms";

type Field = { any: fc.Arbitrary<unknown>; isMaterial: boolean };
/** All fields of a record: whoever adds one says whether partners sign it. */
type Fields<Of> = Record<keyof Of, Field>;

const signed = (any: fc.Arbitrary<unknown>): Field => ({ any, isMaterial: true });
const beside = (any: fc.Arbitrary<unknown>): Field => ({ any, isMaterial: false });

const words = fc.string({ maxLength: 12 });
const id = fc.uuid();
const orNot = <T>(any: fc.Arbitrary<T>) => fc.option(any);
const day = fc.integer({ min: 10, max: 28 }).map((date) => `2010-04-${date}`);
const year = fc.constantFrom("2009-10", "2010-11", "2011-12");
const nature = fc.constantFrom("revenue", "capital");
const form = fc.constantFrom("cash", "in-kind");

const contribution: Fields<Whole["contributions"][number]> = {
  ...{ id: signed(id), organisationId: signed(id), pence: signed(pence), form: signed(form) },
  basis: signed(fc.constantFrom("april", "august", "calendar")),
  from: signed(fc.integer({ min: 2009, max: 2012 })),
  nature: signed(nature),
  source: signed(fc.constantFrom("core", "abg", "esf")),
  months: signed(orNot(fc.array(fc.record({ year, months: fc.nat(12) }), { maxLength: 2 }))),
  ...{
    ringFence: signed(orNot(words)),
    recurrent: signed(fc.boolean()),
    passedOnBy: signed(orNot(id)),
  },
  ...{ version: beside(fc.nat()), organisation: beside(words), passedOnById: beside(orNot(id)) },
  ...{ isNew: beside(fc.boolean()), reduces: beside(words), inKind: beside(orNot(words)) },
  ...{
    valuation: beside(words),
    hundredths: beside(orNot(fc.nat())),
    monthly: beside(orNot(pence)),
  },
  ...{
    staffMonths: beside(orNot(fc.nat())),
    condition: beside(words),
    conditionOn: beside(orNot(day)),
  },
  ...{ editedById: beside(id), supportedById: beside(orNot(id)) },
  level: beside(fc.constantFrom("indicative", "officer-supported", "confirmed")),
};

const spending: Fields<Whole["spend"][number]> = {
  ...{ year: signed(year), nature: signed(nature), pence: signed(pence) },
  ...{ id: beside(id), version: beside(fc.nat()), form: beside(form), what: beside(words) },
  ...{
    scheme: beside(words),
    commissionerId: beside(orNot(id)),
    commissioner: beside(orNot(words)),
  },
  ...{ provider: beside(words), paidBy: beside(fc.array(id, { maxLength: 2 })) },
  ...{ outputs: beside(orNot(fc.nat())), unit: beside(words), isNew: beside(fc.boolean()) },
  ...{ variance: beside(words), editedById: beside(id) },
};

const member: Fields<Whole["members"][number]> = {
  ...{ id: signed(id), name: beside(words), type: beside(words) },
};

const draft: Fields<Whole["draft"]> = {
  ...{ startsOn: signed(orNot(day)), endsOn: signed(orNot(day)) },
  ...{ title: beside(words), aim: beside(words), indicator: beside(words), whoFor: beside(words) },
  ...{ stage: beside(orNot(words)), assurance: beside(words), arrangement: beside(orNot(words)) },
  ...{ pilot: beside(words), pilots: beside(fc.array(words)), audience: beside(words) },
};

const isSigned: Record<TermName, boolean> = {
  ...{ overspend: true, underspend: true, fixed: true, cap: true, waterfall: true },
  ...{ shareRule: true, reinvest: true, hostId: true, legalBasis: true, thresholds: true },
  ...{ notice: true, liabilities: true, assets: true, leastCommitment: true },
  ...{ manager: false, board: false, votes: false, meets: false, rhythm: false, accounts: false },
  ...{ legalNote: false, adviser: false, advisedOn: false, dataSharing: false },
  ...{ dataAgreement: false, staff: false, reviewOn: false, variation: false, disputes: false },
};

const shares = fc.dictionary(fc.constantFrom("council", "college"), fc.nat(10_000));
const bands = fc.array(fc.record({ upTo: orNot(pence), who: words }), { maxLength: 3 });
const valueOfTerm = (name: TermName): fc.Arbitrary<unknown> => {
  const { control } = termField(name);
  if (control === "line" || control === "text") return words;
  if (control === "shares") return shares;
  if (control === "bands") return bands;
  return ["money", "share", "months"].includes(control) ? orNot(pence) : orNot(words);
};
const said = Object.fromEntries(
  termNames.map((name) => [name, { any: valueOfTerm(name), isMaterial: isSigned[name] }]),
) as Fields<Said>;

const recordOf = (fields: Record<string, Field>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, { any }]) => [name, any])));

const parts = { contributions: contribution, spend: spending, members: member, draft, said };
type Part = keyof typeof parts;
type Drawn = Record<string, unknown> | Record<string, unknown>[];

const anyWhole = fc.record(
  Object.fromEntries(
    Object.entries(parts).map(([part, fields]): [string, fc.Arbitrary<Drawn>] => [
      part,
      part === "draft" || part === "said"
        ? recordOf(fields)
        : fc.array(recordOf(fields), { minLength: 1, maxLength: 4 }),
    ]),
  ),
);

/** Another value of any field of any part, in one of its rows. */
const anyChange = fc.oneof(
  ...Object.entries(parts).flatMap(([part, fields]) =>
    Object.entries(fields as Record<string, Field>).map(([field, { any, isMaterial }]) =>
      fc.record({
        part: fc.constant(part as Part),
        field: fc.constant(field),
        isMaterial: fc.constant(isMaterial),
        value: any,
        row: fc.nat(),
      }),
    ),
  ),
);

const hashOf = (whole: Record<string, Drawn>) =>
  createHash("sha256")
    .update(canonical(materialTermsOf(whole as never)))
    .digest("hex");

test("every material field changes the hash that is signed, and no other does", () => {
  const changed = new Set<string>();
  fc.assert(
    fc.property(anyWhole, anyChange, (whole, { part, field, isMaterial, value, row }) => {
      const was = whole[part] ?? {};
      const at = Array.isArray(was) ? row % was.length : 0;
      const one = Array.isArray(was) ? was[at] : was;
      const put = { ...one, [field]: value };
      const now = { ...whole, [part]: Array.isArray(was) ? was.with(at, put) : put };
      const isSame = !isMaterial || sameValue(one?.[field], value);
      expect(hashOf(now) === hashOf(whole), `${part}/${field}`).toBe(isSame);
      if (!isSame) changed.add(`${part}/${field}`);
    }),
    { numRuns: 3_000 },
  );
  const material = Object.values(parts).flatMap((fields) =>
    Object.values(fields as Record<string, Field>).filter(({ isMaterial }) => isMaterial),
  );
  expect(changed.size).toBe(material.length);
});

test("a spending line that is split in two of its year and nature leaves the hash as it is", () => {
  fc.assert(
    fc.property(anyWhole, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
      const [first, ...others] = whole.spend as [Whole["spend"][number]];
      const part = Math.floor(first.pence * share);
      const halves = [part, first.pence - part].map((pence) => ({ ...first, pence }));
      expect(hashOf({ ...whole, spend: [...others, ...halves] })).toBe(hashOf(whole));
    }),
    { numRuns: 1_000 },
  );
});
