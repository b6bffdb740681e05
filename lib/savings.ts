import type { Pool } from "@/lib/balance";
import { counts, yearsOf } from "@/lib/contributions";
import { type FinancialYear, financialYear } from "@/lib/financial-years";
import { split, sum, wholeShare } from "@/lib/shares";

export const savingTypes = [
  { value: "cashable", label: "Cashable", hint: "A budget can be cut by it" },
  { value: "non-cashable", label: "Non-cashable", hint: "Time or quality, not money" },
  { value: "avoided", label: "Avoided cost", hint: "What would have to be paid without it" },
] as const;
type SavingType = (typeof savingTypes)[number]["value"];

/** The strands of the Operational Efficiency Programme (HM Treasury, April 2009). */
export const savingAreas = [
  { value: "back-office", label: "Back office and IT" },
  { value: "procurement", label: "Collaborative procurement" },
  { value: "assets", label: "Asset management and sales" },
  { value: "property", label: "Property" },
  { value: "local", label: "Local incentives and empowerment" },
] as const;
export type SavingArea = (typeof savingAreas)[number]["value"];

export type Saving = {
  id: string;
  /** A partner or any other body that gains. */
  beneficiaryId: string;
  year: FinancialYear;
  /** Gross, in pence. */
  pence: number;
  type: SavingType;
  area: SavingArea;
  /** Basis points taken off for optimism. */
  optimism: number;
};

/** What is counted on of a saving: gross less what its optimism takes off. */
export const expectedOf = ({ pence, optimism }: Pick<Saving, "pence" | "optimism">) =>
  split(pence, [wholeShare - optimism, optimism])[0] ?? 0;

export const shareRules = [
  { value: "keep", label: "It stays where it falls" },
  { value: "pro-rata", label: "By what each puts in" },
  {
    value: "investors-first",
    label: "To those who pay in until they have it back, then where it falls",
  },
  { value: "reinvest", label: "A part goes back into the fund, the rest stays where it falls" },
] as const;
type ShareRule = (typeof shareRules)[number]["value"];
export type ShareTerms = {
  rule: ShareRule;
  /** Basis points that go back into the fund. */
  reinvest: number;
};

/** The rule of sharing as far as it is said: until then each keeps what falls to it. */
export const shareTermsOf = (said: {
  shareRule: ShareRule | null;
  reinvest: number | null;
}): ShareTerms => ({ rule: said.shareRule ?? "keep", reinvest: said.reinvest ?? 0 });

export type Position = {
  organisationId: string;
  years: { year: FinancialYear; paid: number; gained: number }[];
  paid: number;
  gained: number;
  /** Gained less paid: below nothing for who pays more than it gains. */
  net: number;
  /** Months from the first day of the first year until what it gained covers all that it pays; null if it never does. */
  payBack: number | null;
};

type Sums = Map<string, number>;

/**
 * Who pays and who gains, by organisation and financial year: cash and in kind against savings that a budget can
 * be cut by, after optimism and shared by the rule. The fund's own part of what is reinvested is told beside it.
 */
export function positionsOf(pool: Pool, savings: readonly Saving[], terms: ShareTerms) {
  const cashable = savings.filter(({ type }) => type === "cashable");
  const years = yearsWith(pool, cashable);
  const rows = years.map((year) => ({
    year,
    paid: paidIn(pool, year),
    fell: fellIn(cashable, year),
  }));
  const total: Sums = new Map();
  for (const { paid } of rows) for (const [id, pence] of paid) add(total, id, pence);
  const given: Sums = new Map();
  let reinvested = 0;
  const shared = rows.map((row) => {
    const { gained, back } = share(row.fell, { terms, total, given });
    for (const [id, pence] of gained) add(given, id, pence);
    reinvested += back;
    return { ...row, gained };
  });
  const ids = new Set(shared.flatMap(({ paid, gained }) => [...paid.keys(), ...gained.keys()]));
  const positions = [...ids].map((organisationId): Position => {
    const of = shared.map(({ year, paid, gained }) => ({
      year,
      paid: paid.get(organisationId) ?? 0,
      gained: gained.get(organisationId) ?? 0,
    }));
    const [paid, gained] = [sum(of.map((one) => one.paid)), sum(of.map((one) => one.gained))];
    return { organisationId, years: of, paid, gained, net: gained - paid, payBack: payBackOf(of) };
  });
  return { positions, reinvested };
}

/** Bodies that gain and pay nothing in: the benefit leaks to them. */
export const leaksOf = (positions: readonly Position[]) =>
  positions.filter(({ paid, gained }) => gained > 0 && paid === 0);

/** How one year's savings are shared, and what goes back into the fund. */
function share(
  fell: Sums,
  { terms, total, given }: { terms: ShareTerms; total: Sums; given: Sums },
): { gained: Sums; back: number } {
  const all = sum([...fell.values()]);
  const ids = [...total.keys()];
  const by = (amount: number, weights: number[]) => {
    const parts = split(amount, weights);
    return new Map(ids.map((id, at) => [id, parts[at] ?? 0]));
  };
  if (terms.rule === "pro-rata" && ids.length > 0)
    return {
      gained: by(
        all,
        ids.map((id) => total.get(id) ?? 0),
      ),
      back: 0,
    };
  if (terms.rule === "reinvest") {
    const back = split(all, [terms.reinvest, wholeShare - terms.reinvest])[0] ?? 0;
    return { gained: scaled(fell, all - back), back };
  }
  if (terms.rule === "investors-first") {
    const owed = ids.map((id) => Math.max(0, (total.get(id) ?? 0) - (given.get(id) ?? 0)));
    const first = Math.min(all, sum(owed));
    const gained = scaled(fell, all - first);
    for (const [id, pence] of first > 0 ? by(first, owed) : []) add(gained, id, pence);
    return { gained, back: 0 };
  }
  return { gained: new Map(fell), back: 0 };
}

/** The same sums in the same proportions, of another total. */
function scaled(sums: Sums, total: number): Sums {
  const parts = split(total, [...sums.values()]);
  return new Map([...sums.keys()].map((id, at) => [id, parts[at] ?? 0]));
}

function paidIn({ contributions }: Pool, year: FinancialYear): Sums {
  const paid: Sums = new Map();
  for (const row of contributions.filter(counts))
    for (const part of yearsOf(row))
      if (part.year === year) add(paid, row.organisationId, part.pence);
  return paid;
}

function fellIn(savings: readonly Saving[], year: FinancialYear): Sums {
  const fell: Sums = new Map();
  for (const one of savings) if (one.year === year) add(fell, one.beneficiaryId, expectedOf(one));
  return fell;
}

/** Every year from the first to the last in which something is paid or saved. */
function yearsWith({ years, contributions }: Pool, savings: readonly Saving[]) {
  const all = [
    ...years,
    ...contributions.flatMap(yearsOf).map(({ year }) => year),
    ...savings.map(({ year }) => year),
  ];
  const from = all.map((year) => Number(year.slice(0, 4)));
  if (from.length === 0) return [];
  const first = Math.min(...from);
  return Array.from({ length: Math.max(...from) - first + 1 }, (_, at) =>
    financialYear(first + at),
  );
}

/** Savings run evenly through each year. */
function payBackOf(years: Position["years"]) {
  const paid = sum(years.map((one) => one.paid));
  if (paid === 0) return null;
  let before = 0;
  for (const [at, { gained }] of years.entries()) {
    if (before + gained >= paid) return at * 12 + Math.ceil(((paid - before) * 12) / gained);
    before += gained;
  }
  return null;
}

function add(sums: Sums, id: string, pence: number) {
  sums.set(id, (sums.get(id) ?? 0) + pence);
}
