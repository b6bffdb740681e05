import {
  type Contribution,
  countsAsCash,
  type Form,
  type Level,
  levels,
  type Nature,
  natureValues,
  sources,
  yearsOf,
} from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import { sharesOf, sum } from "@/lib/shares";

/** What is planned to be spent. `paidBy` names contributions; none means any that is not ring-fenced. */
export type SpendLine = {
  id: string;
  year: FinancialYear;
  nature: Nature;
  form: Form;
  pence: number;
  commissionerId: string | null;
  paidBy: readonly string[];
};

/** What is said of a year and nature beside its rows. `toCapital` is revenue that pays for capital, and said of revenue. */
export type Pot = {
  year: FinancialYear;
  nature: Nature;
  /** Null where no target is set. */
  target: number | null;
  contingency: number;
  toCapital: number;
};

/** All of a proposal's money, in pence. */
export type Pool = {
  years: readonly FinancialYear[];
  contributions: readonly Contribution[];
  spend: readonly SpendLine[];
  pots: readonly Pot[];
  /** What lies in the fund when it begins. */
  opening: Readonly<Record<Nature, number>>;
  /** Whether the agreement lets what is left go into the next year. */
  carriesForward: boolean;
};

export type Balance = {
  year: FinancialYear;
  nature: Nature;
  opening: number;
  cash: number;
  /** From revenue to capital: below nothing for revenue. */
  moved: number;
  spend: number;
  contingency: number;
  /** Below nothing where money is lacking. */
  closing: number;
  target: number | null;
  funding: Funding;
};

/** A target by how certain the money for it is, and what nobody has offered or what is more than it. */
export type Funding = Record<Exclude<Level, "received">, number> & {
  unfunded: number;
  beyond: number;
};

/** Each year of the pool and each nature: opening + cash + moved = spend + contingency + closing. */
export function balancesOf(pool: Pool): Balance[] {
  const cash = cashOf(pool.contributions);
  return natureValues.flatMap((nature) => {
    let opening = pool.opening[nature];
    return pool.years.map((year) => {
      const pot = potOf(pool.pots, year, nature);
      const toCapital = potOf(pool.pots, year, "revenue").toCapital;
      const byLevel = cash.get(keyOf(year, nature)) ?? noCash;
      const money = {
        opening,
        cash: sum(Object.values(byLevel)),
        moved: nature === "revenue" ? 0 - toCapital : toCapital,
        spend: sum(pool.spend.filter(isOf(year, nature)).map(({ pence }) => pence)),
        contingency: pot.contingency,
      };
      const closing = money.opening + money.cash + money.moved - money.spend - money.contingency;
      opening = pool.carriesForward ? Math.max(0, closing) : 0;
      const funding = fundingOf(pot.target ?? money.spend + money.contingency, byLevel);
      return { year, nature, ...money, closing, target: pot.target, funding };
    });
  });
}

/** A target's money, the most certain first. */
export function fundingOf(target: number, cash: Readonly<Record<Level, number>>): Funding {
  let left = target;
  const take = (amount: number) => {
    const taken = Math.min(left, amount);
    left -= taken;
    return taken;
  };
  const funding = {
    confirmed: take(cash.received + cash.confirmed),
    "officer-supported": take(cash["officer-supported"]),
    indicative: take(cash.indicative),
  };
  const used = sum(Object.values(funding));
  return { ...funding, unfunded: left, beyond: sum(Object.values(cash)) - used };
}

/** What each organisation puts in, in cash that counts, and its share of it in basis points; the largest first. */
export function sharesOfPool(contributions: readonly Contribution[]) {
  const cash = new Map<string, number>();
  for (const { organisationId, pence } of contributions.filter(countsAsCash))
    cash.set(organisationId, (cash.get(organisationId) ?? 0) + pence);
  const rows = [...cash].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const shares = sharesOf(rows.map(([, pence]) => pence));
  return rows.map(([organisationId, pence], at) => ({
    organisationId,
    pence,
    share: shares[at] ?? 0,
  }));
}

/** What comes in kind in each year, and what the plan uses of it: a line of its own beside the cash. */
export function inKindOf({ years, contributions, spend }: Pool) {
  const given = contributions.filter(({ form }) => form === "in-kind").flatMap(yearsOf);
  const used = spend.filter(({ form }) => form === "in-kind");
  return years.map((year) => {
    const of = (rows: readonly { year: FinancialYear; pence: number }[]) =>
      sum(rows.filter((row) => row.year === year).map(({ pence }) => pence));
    return { year, given: of(given), used: of(used) };
  });
}

/** Revenue of a year that may pay for capital, by its sources' conditions. */
export const revenueForCapital = (contributions: readonly Contribution[], year: FinancialYear) =>
  sum(
    contributions
      .filter(countsAsCash)
      .filter(({ nature, ringFence }) => nature === "revenue" && ringFence === null)
      .filter(({ source }) => sources.some(({ value, toCapital }) => value === source && toCapital))
      .flatMap(yearsOf)
      .filter((part) => part.year === year)
      .map(({ pence }) => pence),
  );

const keyOf = (year: FinancialYear, nature: Nature) => `${year} ${nature}`;
const noCash = Object.fromEntries(levels.map(({ value }) => [value, 0])) as Record<Level, number>;

function cashOf(contributions: readonly Contribution[]) {
  const cash = new Map<string, Record<Level, number>>();
  for (const row of contributions.filter(countsAsCash))
    for (const { year, pence } of yearsOf(row)) {
      const key = keyOf(year, row.nature);
      const found = cash.get(key) ?? { ...noCash };
      found[row.level] += pence;
      cash.set(key, found);
    }
  return cash;
}

export const potOf = (pots: readonly Pot[], year: FinancialYear, nature: Nature) =>
  pots.find((pot) => pot.year === year && pot.nature === nature) ?? {
    target: null,
    contingency: 0,
    toCapital: 0,
  };

/** Lines of cash of a year and nature. */
export const isOf = (year: FinancialYear, nature: Nature) => (line: SpendLine) =>
  line.form === "cash" && line.year === year && line.nature === nature;
