import { sharesOfPool } from "@/lib/balance";
import { labelOf } from "@/lib/choices";
import { yearBasisOf } from "@/lib/contribution-inputs";
import { contributionsSheet } from "@/lib/contribution-sheet";
import { type Nature, natures } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import { coverSheet, notesSheet } from "@/lib/fact-sheets";
import { nameOfYear, type YearBasis, yearBases } from "@/lib/financial-years";
import {
  type MemorandumLine,
  type MemorandumPart,
  memorandumLines,
  memorandumOf,
  memorandumParts,
} from "@/lib/memorandum";
import { endOfYear } from "@/lib/own-years";
import { poolOf } from "@/lib/pools";
import { savingOf } from "@/lib/saving-inputs";
import { positionsOf, shareTermsOf } from "@/lib/savings";
import {
  type Cell,
  type Column,
  day,
  number,
  pounds,
  share,
  sheetOf,
  text,
  type WorkSheet,
} from "@/lib/sheet-cells";
import { termField } from "@/lib/term-fields";
import type { WholeProposal } from "@/lib/whole-proposal";
import { factsOf } from "@/lib/workbook";

type Member = WholeProposal["members"][number];

/** One partner's memorandum account of a pooled budget for its own years, with what it is reckoned from. */
export function memorandumBook(it: WholeProposal, whose: Member, today: Day): WorkSheet[] {
  const { id: organisationId, name } = whose;
  const own = it.contributions.filter((row) => row.organisationId === organisationId);
  const basis = basisOf(whose, own);
  const pool = poolOf(it);
  const { positions } = positionsOf(pool, it.savings.map(savingOf), shareTermsOf(it.said));
  const parts = memorandumParts(pool, positions, { organisationId, basis, span: it.draft });
  const part = sharesOfPool(pool.contributions).find(
    (one) => one.organisationId === organisationId,
  );
  const host = it.members.find((one) => one.id === it.said.hostId);
  return [
    coverSheet([
      ["Memorandum account of", text(name)],
      ["Its year", text(labelOf(yearBases, basis))],
      ["Its cash, in all", pounds(part?.pence ?? 0)],
      ["Its share of the cash, and so of the fund", share(part?.share ?? 0)],
      [termField("hostId").label, text(host?.name)],
      [termField("accounts").label, text(it.said.accounts)],
      ...factsOf(it, today),
    ]),
    accountSheet(memorandumOf(parts), basis),
    workingSheet(
      parts.filter(({ planned }) => planned !== 0),
      basis,
    ),
    contributionsSheet(own, it.members),
    notesSheet(notes),
  ];
}

/** As it entered its money; where it did so in years of several sorts, as organisations of its type do. */
function basisOf({ type }: Member, own: WholeProposal["contributions"]) {
  const [first, ...others] = new Set(own.map(({ basis }) => basis));
  return first && others.length === 0 ? first : yearBasisOf(type);
}

/** What a line comes to: planned, and beside it what came in and was spent, once that is told. */
const figures: readonly Column<MemorandumLine>[] = [["Planned", ({ planned }) => pounds(planned)]];

const accountSheet = (lines: readonly MemorandumLine[], basis: YearBasis) =>
  sheetOf<MemorandumLine>(
    "Account",
    [
      ["Year", ({ from }) => text(nameOfYear(basis, from))],
      ["Year end", ({ from }) => day(endOfYear(basis, from))],
      ["Revenue or capital", ({ nature }) => natureCell(nature)],
      ["Line", ({ line }) => text(labelOf(memorandumLines, line))],
      ...figures,
    ],
    lines,
  );

const workingSheet = (parts: readonly MemorandumPart[], basis: YearBasis) =>
  sheetOf<MemorandumPart>(
    "Working",
    [
      ["Line", ({ line }) => text(labelOf(memorandumLines, line))],
      ["Revenue or capital", ({ nature }) => natureCell(nature)],
      ["Financial year", ({ year }) => text(year)],
      ["Its amount", ({ whole }) => pounds(whole)],
      ["Months in its own year", ({ months }) => number(months)],
      ["Its own year", ({ from }) => text(nameOfYear(basis, from))],
      ...figures,
    ],
    parts,
  );

const natureCell = (nature: Nature | null): Cell => text(nature && labelOf(natures, nature));

const notes = [
  [
    "Account",
    "All figures are planned: what the partners entered, and what the spending plan and the agreement say of it. What came in and was spent stands beside them once it is told.",
  ],
  [
    "Account",
    "What comes into its part of the fund is above nothing, what goes out below. From the year before + began with + coming in + moved + spending + kept back + what did not go on = left at the end of the year.",
  ],
  [
    "Account",
    "Its share is its cash of all the cash that the partners give, over all years. Every figure of the fund is split by it to the penny: the accounts of all partners sum to the fund's figures.",
  ],
  [
    "Account",
    "Given so far beyond its share of the cash: what it gave up to the end of that year less its share of what all gave. Below nothing, the others gave more than their shares till then.",
  ],
  ["Account", "What is given in kind is told as it is valued. It is no part of the fund's cash."],
  [
    "Account",
    "Savings: only cashable ones, after optimism, by the rule of sharing. They are no income of the fund.",
  ],
  [
    "Working",
    "Financial years run from April to March. What runs through one is spread by those of its months in which the fund runs; what lies in the fund when it begins, or does not go on, stands in the first of them.",
  ],
  [
    "Working",
    "Where no financial year stands, its row was entered in its own year and counts there whole.",
  ],
] as const;
