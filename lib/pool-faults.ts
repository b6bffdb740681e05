import {
  type Balance,
  balancesOf,
  inKindOf,
  type Pool,
  potOf,
  revenueForCapital,
} from "@/lib/balance";
import { counts, type Nature, natureValues, yearsOf } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import { formatPounds } from "@/lib/money";
import { unplacedIn } from "@/lib/ring-fences";

/** What keeps a pool from balancing, in pence, with the row that it is about. */
export type PoolFault = {
  fault: keyof typeof words;
  year: FinancialYear;
  nature: Nature | null;
  pence: number;
  /** A contribution or a spending line. */
  row: string | null;
};

/** Everything that does not add up, in the order of the years. A gap may be stated with a plan; the rest blocks. */
export function faultsOf(pool: Pool, balances: readonly Balance[] = balancesOf(pool)): PoolFault[] {
  const faults = [
    ...passedOn(pool),
    ...outside(pool),
    ...balances.flatMap((one) => gapOf(one)),
    ...pool.years.flatMap((year) => [
      ...toCapital(pool, year),
      ...natureValues.flatMap((nature) => placing(pool, year, nature)),
    ]),
    ...inKindOf(pool).flatMap(({ year, given, used }) =>
      given === used
        ? []
        : [{ fault: "in-kind", year, nature: null, pence: given - used, row: null } as const],
    ),
  ];
  return faults.sort((one, other) => (one.year < other.year ? -1 : one.year > other.year ? 1 : 0));
}

export const wordsOfFault = ({ fault, year, nature, pence }: PoolFault) =>
  words[fault](formatPounds(Math.abs(pence)), nature ? `${year} ${nature}` : year, pence);

const words = {
  gap: (pounds: string, where: string) =>
    `${where}: ${pounds} more is planned than there is money for.`,
  "passed-on": (pounds: string, where: string) =>
    `${where}: ${pounds} comes from another partner. It is entered once, by the partner that gives it.`,
  outside: (pounds: string, where: string) =>
    `${where}: ${pounds} falls in a year that the proposal does not cover.`,
  "to-capital": (pounds: string, where: string) =>
    `${where}: ${pounds} more revenue is to pay for capital than its sources allow.`,
  idle: (pounds: string, where: string) =>
    `${where}: ${pounds} of ring-fenced money has no spending line that it may pay for.`,
  unpaid: (pounds: string, where: string) =>
    `${where}: the money that this line names is ${pounds} too little for it.`,
  "in-kind": (pounds: string, where: string, pence: number) =>
    pence > 0
      ? `${where}: ${pounds} comes in kind and no line uses it.`
      : `${where}: lines use ${pounds} more in kind than comes.`,
};

const gapOf = ({ year, nature, closing }: Balance): PoolFault[] =>
  closing < 0 ? [{ fault: "gap", year, nature, pence: -closing, row: null }] : [];

const passedOn = ({ contributions }: Pool): PoolFault[] =>
  contributions
    .filter((row) => !counts(row))
    .flatMap((row) =>
      yearsOf(row).map(({ year, pence }) => ({
        fault: "passed-on",
        year,
        nature: row.nature,
        pence,
        row: row.id,
      })),
    );

const outside = ({ contributions, spend, years }: Pool): PoolFault[] => {
  const given = contributions
    .filter(counts)
    .flatMap((row) => yearsOf(row).map((part) => ({ ...row, ...part })));
  return [...given, ...spend]
    .filter(({ year }) => !years.includes(year))
    .map(({ id: row, year, nature, pence }) => ({ fault: "outside", year, nature, pence, row }));
};

function toCapital({ contributions, pots }: Pool, year: FinancialYear): PoolFault[] {
  const over = potOf(pots, year, "revenue").toCapital - revenueForCapital(contributions, year);
  return over > 0 ? [{ fault: "to-capital", year, nature: "revenue", pence: over, row: null }] : [];
}

function placing(pool: Pool, year: FinancialYear, nature: Nature): PoolFault[] {
  const { idle, unpaid } = unplacedIn(pool, { year, nature });
  return [
    ...idle.map(({ id, pence }) => ({ fault: "idle", year, nature, pence, row: id }) as const),
    ...unpaid.map(({ id, pence }) => ({ fault: "unpaid", year, nature, pence, row: id }) as const),
  ];
}
