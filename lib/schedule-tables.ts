import { labelOf } from "@/lib/choices";
import { type Form, forms, natures } from "@/lib/contributions";
import { formatDate, londonToday } from "@/lib/dates";
import { formatPounds } from "@/lib/money";
import { givenByYear } from "@/lib/pools";
import { sum } from "@/lib/shares";
import { whatPays } from "@/lib/spend-words";
import type { Terms } from "@/lib/terms";
import type { WholeProposal } from "@/lib/whole-proposal";

/** Rows of words below their titles; those of `amounts` are money and stand on the right. */
export type Table = {
  caption: string;
  titles: string[];
  rows: string[][];
  amounts: number[];
  /** What the columns come to. */
  foot?: string[];
  /** With room for a pen. */
  isTall?: true;
};

export const partiesTable = (terms: Terms, nameOf: (id: string) => string): Table => ({
  caption: "The parties, and what each is to the agreement",
  titles: ["Organisation", "Role"],
  rows: terms.partners.map(({ organisationId, role }) => [nameOf(organisationId), role]),
  amounts: [],
});

/** What each party gives in each financial year, in one form; none where nobody gives anything in it. */
export function givenTables({ contributions }: Terms, nameOf: (id: string) => string): Table[] {
  const given = givenByYear(contributions);
  const years = [...new Set(given.map(({ year }) => year))].toSorted();
  const ids = [...new Set(given.map(({ organisationId }) => organisationId))];
  const pence = (form: Form, id: string | null, year: string | null) =>
    sum(
      given
        .filter((one) => (id ?? one.organisationId) === one.organisationId)
        .filter((one) => (year ?? one.year) === one.year)
        .map((one) => (form === "cash" ? one.cash : one.inKind)),
    );
  const line = (form: Form, id: string | null) =>
    [...years, null].map((year) => formatPounds(pence(form, id, year)));
  return forms
    .filter(({ value }) => pence(value, null, null) > 0)
    .map(({ value, label }) => ({
      caption: `${label}, by party and financial year`,
      titles: ["Party", ...years, "Together"],
      rows: ids
        .filter((id) => pence(value, id, null) > 0)
        .map((id) => [nameOf(id), ...line(value, id)]),
      amounts: [...years, null].map((_, at) => at + 1),
      foot: ["Together", ...line(value, null)],
    }));
}

export const spendingTable = ({ spend, contributions }: WholeProposal): Table => ({
  caption: "What is paid for, in which financial year and by what",
  titles: ["What is paid for", "Year", "What pays for it", "Amount"],
  rows: spend.map((row) => [
    row.what,
    `${row.year}, ${labelOf(row.form === "cash" ? natures : forms, row.form === "cash" ? row.nature : row.form).toLowerCase()}`,
    whatPays(row, contributions).join("\n"),
    formatPounds(row.pence),
  ]),
  amounts: [3],
  foot: [
    "Together, in cash and in kind",
    "",
    "",
    formatPounds(sum(spend.map(({ pence }) => pence))),
  ],
});

/** A line for each signature: given in the portal, or left blank for a pen. */
export const signatureTable = ({ committed }: WholeProposal): Table => ({
  caption: "Signed for each party that gives something",
  titles: ["For", "Gives in all", "Name and post", "Signature", "Date"],
  rows: committed.flatMap(({ name, pence, answers }) => {
    const signed = answers.filter(({ answer }) => answer === "signed");
    const gives = formatPounds(pence);
    return signed.length === 0
      ? [[name, gives, "", "", ""]]
      : signed.map(({ person, at }) => [
          ...[name, gives, person],
          ...["Signed in the portal", formatDate(londonToday(at))],
        ]);
  }),
  amounts: [1],
  isTall: true,
});
