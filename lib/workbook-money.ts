import { inKindOf } from "@/lib/balance";
import { labelOf } from "@/lib/choices";
import { counts, forms, levels, natures, sources, yearsOf } from "@/lib/contributions";
import { nameOfYear } from "@/lib/financial-years";
import { balancesShown, poolOf } from "@/lib/pools";
import { number, pounds, sheetOf, text } from "@/lib/sheet-cells";
import { schemes, variances } from "@/lib/spend-inputs";
import { whatPays } from "@/lib/spend-words";
import type { WholeProposal } from "@/lib/whole-proposal";

/** Each contribution in each financial year that it falls in, also what is not counted since a partner passed it on. */
export const byYearSheet = ({ contributions, members }: WholeProposal) =>
  sheetOf(
    "By financial year",
    [
      ["Organisation", ({ row }) => text(row.organisation)],
      ["Its own year", ({ row }) => text(nameOfYear(row.basis, row.from))],
      ["Source", ({ row }) => text(labelOf(sources, row.source))],
      ["Revenue or capital", ({ row }) => text(labelOf(natures, row.nature))],
      ["Cash or in kind", ({ row }) => text(labelOf(forms, row.form))],
      ["How certain", ({ row }) => text(labelOf(levels, row.level))],
      ["Financial year", ({ year }) => text(year)],
      ["Amount", ({ pence }) => pounds(pence)],
      ["Counted", ({ row }) => text(counts(row) ? "Yes" : "No")],
      ["Passed on by", ({ row }) => text(nameIn(members, row.passedOnBy))],
    ],
    contributions.flatMap((row) => yearsOf(row).map((part) => ({ row, ...part }))),
  );

export const spendingSheet = ({ spend, contributions }: WholeProposal) =>
  sheetOf(
    "Spending plan",
    [
      ["What is paid for", ({ what }) => text(what)],
      ["Sort", ({ scheme }) => text(labelOf(schemes, scheme))],
      ["Financial year", ({ year }) => text(year)],
      ["Amount", ({ pence }) => pounds(pence)],
      ["Revenue or capital", ({ nature }) => text(labelOf(natures, nature))],
      ["Cash or in kind", ({ form }) => text(labelOf(forms, form))],
      ["What pays for it", (row) => text(whatPays(row, contributions).join("\n"))],
      ["Commissioned by", ({ commissioner }) => text(commissioner)],
      ["Provided by", ({ provider }) => text(provider)],
      ["How many", ({ outputs }) => number(outputs)],
      ["Of what", ({ unit }) => text(unit)],
      ["New money", ({ isNew }) => text(isNew ? "Yes" : "No")],
      ["Fixed or variable", ({ variance }) => text(labelOf(variances, variance))],
    ],
    spend,
  );

/** Each year and nature of the cash, and what comes in kind, on lines of its own. */
export function balanceSheet(it: WholeProposal) {
  const pool = poolOf(it);
  const cash = balancesShown(pool).map(({ target, nature, ...row }) => ({
    ...row,
    ...{ wanted: target, what: labelOf(natures, nature) },
  }));
  const inKind = inKindOf(pool)
    .filter(({ given, used }) => given + used > 0)
    .map(({ year, given, used }) => ({
      ...{ year, what: labelOf(forms, "in-kind"), cash: given, spend: used, closing: given - used },
      ...{ wanted: null, opening: null, moved: null, contingency: null, funding: null },
    }));
  return sheetOf(
    "Balance",
    [
      ["Financial year", ({ year }) => text(year)],
      ["Revenue, capital or in kind", ({ what }) => text(what)],
      ["There at the beginning", ({ opening }) => pounds(opening)],
      ["Coming in", ({ cash }) => pounds(cash)],
      ["From revenue to capital", ({ moved }) => pounds(moved)],
      ["Planned", ({ spend }) => pounds(spend)],
      ["Kept back", ({ contingency }) => pounds(contingency)],
      ["Left", ({ closing }) => pounds(closing)],
      ["Wanted", ({ wanted }) => pounds(wanted)],
      ["Confirmed", ({ funding }) => pounds(funding?.confirmed)],
      ["Officer-supported", ({ funding }) => pounds(funding?.["officer-supported"])],
      ["Indicative", ({ funding }) => pounds(funding?.indicative)],
      ["Still to find", ({ funding }) => pounds(funding?.unfunded)],
      ["More than wanted", ({ funding }) => pounds(funding?.beyond)],
    ],
    [...cash, ...inKind],
  );
}

const nameIn = (members: WholeProposal["members"], id: string | null) =>
  members.find((one) => one.id === id)?.name ?? null;
