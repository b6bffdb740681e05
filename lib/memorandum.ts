import type { Pool } from "@/lib/balance";
import { type Contribution, counts, type Nature, natureValues, yearsOf } from "@/lib/contributions";
import {
  beginningOf,
  type FinancialYear,
  financialYear,
  type YearBasis,
} from "@/lib/financial-years";
import { ownMonthsOf, type Span, spreadToOwn } from "@/lib/own-years";
import { type PartnerAccount, partnerAccountsOf } from "@/lib/partner-accounts";
import type { Position } from "@/lib/savings";
import { sum } from "@/lib/shares";

/** The lines of a memorandum account, in order; what goes out of its part of the fund is below nothing. */
export const memorandumLines = [
  { value: "given-cash", label: "Given in cash" },
  { value: "given-kind", label: "Given in kind" },
  { value: "before", label: "Its share of what was left at the end of the year before" },
  { value: "began", label: "Its share of what the fund began with" },
  { value: "lapsed", label: "Its share of what did not go into a new financial year" },
  { value: "cash", label: "Its share of the cash coming in" },
  { value: "moved", label: "Its share of what is moved between revenue and capital" },
  { value: "spend", label: "Its share of the spending" },
  { value: "kept", label: "Its share of what is kept back" },
  { value: "left", label: "Its share of what is left at the end of the year" },
  { value: "ahead", label: "Given so far beyond its share of the cash" },
  { value: "gained", label: "Savings that it has by the rule of sharing" },
] as const;
type Line = (typeof memorandumLines)[number]["value"];

/** In pence, of one own year, which begins in the calendar year `from`; savings have no nature. */
export type MemorandumLine = { from: number; nature: Nature | null; line: Line; planned: number };

/** What goes into a line: so many months of a financial year's amount, or what was entered in the own year itself. */
export type MemorandumPart = MemorandumLine & {
  year: FinancialYear | null;
  months: number | null;
  whole: number;
};

/** Whose account it is, how it counts its years, and when the fund runs. */
type Whose = Place & { organisationId: string };
type Place = { basis: YearBasis; span: Span };

/** All that goes into an organisation's account, each amount of a financial year by its own years, to the penny. */
export function memorandumParts(
  pool: Pool,
  positions: readonly Position[],
  { organisationId, ...place }: Whose,
): MemorandumPart[] {
  const isTheirs = (one: { organisationId: string }) => one.organisationId === organisationId;
  // Savings go on when the fund has ended.
  const saving = { ...place, span: { ...place.span, endsOn: null } };
  const gained = positions.find(isTheirs)?.years.filter((one) => one.gained > 0) ?? [];
  return [
    ...pool.contributions
      .filter(counts)
      .filter(isTheirs)
      .flatMap((row) => givenOf(row, place)),
    ...partnerAccountsOf(pool)
      .filter(isTheirs)
      .flatMap((account) => partsOf(account, place, pool.years[0])),
    ...gained.flatMap((one) =>
      through({ year: one.year, nature: null, line: "gained", whole: one.gained }, saving),
    ),
  ];
}

/** The account itself: every own year from the first to the last of which anything is said. */
export function memorandumOf(parts: readonly MemorandumPart[]): MemorandumLine[] {
  const natures = natureValues.filter((one) =>
    parts.some(({ nature, planned }) => nature === one && planned !== 0),
  );
  const before = new Map<Nature, number>();
  const ahead = new Map<Nature, number>();
  return ownYearsOf(parts).flatMap((from) => [
    ...natures.flatMap((nature) => {
      const of = (line: Line) => sumOf(parts, { from, nature, line });
      const opening = before.get(nature) ?? 0;
      const left = opening + sum(inFund.map(of));
      const beyond = (ahead.get(nature) ?? 0) + of("given-cash") - of("cash");
      before.set(nature, left);
      ahead.set(nature, beyond);
      const reckoned: Partial<Record<Line, number>> = { before: opening, left, ahead: beyond };
      return memorandumLines
        .map(({ value: line }) => ({ from, nature, line, planned: reckoned[line] ?? of(line) }))
        .filter(({ line, planned }) => planned !== 0 || line === "left");
    }),
    ...gainedIn(parts, from),
  ]);
}

function ownYearsOf(parts: readonly MemorandumPart[]) {
  const all = parts.map(({ from }) => from);
  const first = Math.min(...all);
  return Array.from({ length: all.length && Math.max(...all) - first + 1 }, (_, at) => first + at);
}

function gainedIn(parts: readonly MemorandumPart[], from: number): MemorandumLine[] {
  const place = { from, nature: null, line: "gained" } as const;
  const planned = sumOf(parts, place);
  return planned === 0 ? [] : [{ ...place, planned }];
}

/** What changes its part of the fund. */
const inFund = ["began", "lapsed", "cash", "moved", "spend", "kept"] as const satisfies Line[];

const sumOf = (
  parts: readonly MemorandumPart[],
  { from, nature, line }: Omit<MemorandumLine, "planned">,
) =>
  sum(
    parts
      .filter((part) => part.from === from && part.nature === nature && part.line === line)
      .map(({ planned }) => planned),
  );

type Amount = Pick<MemorandumPart, "nature" | "line" | "whole"> & { year: FinancialYear };

/** What runs evenly through the months of a financial year in which the fund runs. */
const through = ({ whole, ...rest }: Amount, { basis, span }: Place): MemorandumPart[] =>
  spreadToOwn(whole, basis, rest.year, span).map(({ from, months, pence }) => ({
    ...rest,
    ...{ whole, from, months, planned: pence },
  }));

/** What happens on the first of these days. */
const onFirstDay = ({ whole, ...rest }: Amount, { basis, span }: Place): MemorandumPart[] =>
  ownMonthsOf(basis, rest.year, span)
    .slice(0, 1)
    .map(({ from }) => ({ ...rest, whole, from, months: null, planned: whole }));

function givenOf(row: Contribution, place: Place): MemorandumPart[] {
  const { nature, pence, from } = row;
  const line = row.form === "cash" ? "given-cash" : "given-kind";
  if (row.basis === place.basis)
    return [{ from, nature, line, year: null, months: null, whole: pence, planned: pence }];
  return yearsOf(row).flatMap(({ year, pence: whole }) =>
    through({ year, nature, line, whole }, place),
  );
}

function partsOf(account: PartnerAccount, place: Place, first: FinancialYear | undefined) {
  const { year, nature } = account;
  const next = financialYear((beginningOf(year) ?? 0) + 1);
  const at = (line: Line, whole: number) => ({ year, nature, line, whole });
  return [
    ...(year === first ? onFirstDay(at("began", account.opening), place) : []),
    ...through(at("cash", account.cash), place),
    ...through(at("moved", account.moved), place),
    ...through(at("spend", 0 - account.spend), place),
    ...through(at("kept", 0 - account.contingency), place),
    ...(account.lapsed === 0
      ? []
      : onFirstDay({ ...at("lapsed", 0 - account.lapsed), year: next }, place)),
  ];
}
