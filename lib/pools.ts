import { balancesOf, type Pool, type Pot, type SpendLine } from "@/lib/balance";
import { type Contribution, counts, type Form, natureValues, yearsOf } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import { nameOfPlace, type Reserves } from "@/lib/reserves";
import { sum } from "@/lib/shares";
import type { Target } from "@/lib/targets";

/** All that is said of the money of a pooled budget, with the words by which its rows are named. */
export type Money = {
  years: readonly FinancialYear[];
  contributions: readonly (Contribution & { organisation: string })[];
  targets: readonly Target[];
  spend: readonly (SpendLine & { what: string })[];
  reserves: Reserves;
};

/** No more of it than the rules need: what a page sends to its script. */
export const moneyOf = ({ years, contributions, targets, spend, reserves }: Money): Money => ({
  ...{ years, targets, reserves },
  contributions: contributions.map(contributionOf),
  spend: spend.map(({ id, what, year, nature, form, pence, commissionerId, paidBy }) => ({
    ...{ id, what, year, nature, form, pence, commissionerId, paidBy },
  })),
});

const contributionOf = (row: Money["contributions"][number]) => ({
  ...{ id: row.id, organisationId: row.organisationId, organisation: row.organisation },
  ...{ basis: row.basis, from: row.from, nature: row.nature, form: row.form, source: row.source },
  ...{ pence: row.pence, months: row.months, ringFence: row.ringFence, level: row.level },
  ...{ recurrent: row.recurrent, passedOnBy: row.passedOnBy },
});

/** The rows with one of them as it is now: in the place of the one that it was, or last. */
export const withRow = <Row extends { id: string }>(rows: readonly Row[], row: Row) =>
  rows.some(({ id }) => id === row.id)
    ? rows.map((one) => (one.id === row.id ? row : one))
    : [...rows, row];

/** A pooled budget's money as its rules read it. */
export function poolOf({
  years,
  contributions,
  targets,
  spend,
  reserves: { amounts, carries },
}: Omit<Money, "contributions" | "spend"> & Pick<Pool, "contributions" | "spend">): Pool {
  const said = (...place: Parameters<typeof nameOfPlace>) => amounts[nameOfPlace(...place)] ?? 0;
  const pots = years.flatMap((year) =>
    natureValues.map((nature): Pot => {
      const target = targets.find((one) => one.year === year && one.nature === nature);
      return {
        year,
        nature,
        target: target?.wanted ?? null,
        contingency: said({ what: "contingency", nature, year }),
        toCapital: nature === "revenue" ? said({ what: "moved", nature, year }) : 0,
      };
    }),
  );
  const opening = {
    revenue: said({ what: "opening", nature: "revenue", year: null }),
    capital: said({ what: "opening", nature: "capital", year: null }),
  };
  return { years, contributions, spend, pots, opening, carriesForward: carries === "yes" };
}

/** Of each year and nature in which something is wanted or offered: both, and what is still to find, in pence. */
export const offersOf = (pool: Pool) =>
  balancesOf(pool)
    .filter(({ target, cash }) => target !== null || cash > 0)
    .map(({ year, nature, target, cash, funding }) => ({
      year,
      nature,
      target,
      cash,
      left: target === null ? null : funding.unfunded,
    }));

/** Each year and nature of which anything is said. */
export const balancesShown = (pool: Pool) =>
  balancesOf(pool).filter(
    ({ target, opening, cash, moved, spend, contingency }) =>
      target !== null || [opening, cash, moved, spend, contingency].some((pence) => pence !== 0),
  );

/** What each organisation gives in each financial year, in the order of the rows; years without anything are left out. */
export function givenByYear(rows: readonly Omit<Contribution, "level">[]) {
  const parts = rows
    .filter(counts)
    .flatMap((row) =>
      yearsOf(row).map((part) => ({ ...part, who: row.organisationId, form: row.form })),
    );
  const given = (of: typeof parts, form: Form) =>
    sum(of.filter((part) => part.form === form).map(({ pence }) => pence));
  return [...new Set(parts.map(({ who }) => who))].flatMap((organisationId) => {
    const theirs = parts.filter(({ who }) => who === organisationId);
    const years = [...new Set(theirs.map(({ year }) => year))].toSorted();
    return years.map((year) => {
      const of = theirs.filter((part) => part.year === year);
      return { organisationId, year, cash: given(of, "cash"), inKind: given(of, "in-kind") };
    });
  });
}
