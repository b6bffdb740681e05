import { labelOf } from "@/lib/choices";
import { type Day, formatDate, formatDateTime } from "@/lib/dates";
import { legalBases, noLegalAdvice, whyNotOn } from "@/lib/legal-bases";
import { arrangements, termsStand } from "@/lib/proposals";
import {
  givenTables,
  partiesTable,
  signatureTable,
  spendingTable,
  type Table,
} from "@/lib/schedule-tables";
import { shownTerms } from "@/lib/shown-terms";
import {
  isBlank,
  type TermName,
  type TermSection,
  termField,
  termSections,
  termsAsked,
} from "@/lib/term-fields";
import { wordsOfTerm } from "@/lib/term-words";
import type { Terms } from "@/lib/terms";
import type { WholeProposal } from "@/lib/whole-proposal";

type Term = { term: string; lines: string[] };
/** A part of the schedule, below its heading. */
export type SchedulePart = {
  title: string;
  tables?: Table[];
  terms?: Term[];
  words?: string[];
};
export type Schedule = { title: string; about: string[]; parts: SchedulePart[] };

/** The schedule of an agreement: its material terms in their order, with what is agreed beside them. */
export function scheduleOf(it: WholeProposal, terms: Terms, today: Day): Schedule {
  const names = new Map(it.members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "An organisation that left";
  const shown = shownTerms(terms, nameOf);
  const material = (name: (typeof shown)[number]["name"]) =>
    shown.filter((one) => one.name === name);
  const said = (asked: readonly TermName[]): Term[] =>
    asked.flatMap((name) => {
      const [found] = material(name);
      if (found) return [found];
      return isBlank(it.said[name])
        ? []
        : [{ term: termField(name).label, lines: wordsOfTerm(name, it, nameOf) }];
    });
  const asked = (section: TermSection, but: readonly TermName[] = []) =>
    said(termsAsked(section, it.draft.arrangement, it.said).filter((name) => !but.includes(name)));
  const part = (section: TermSection, but?: readonly TermName[]) => ({
    title: labelOf(termSections, section),
    terms: asked(section, but),
  });
  return {
    title: `Schedule to the agreement: ${it.title}`,
    about: aboutOf(it, today),
    parts: [
      { title: "Parties", tables: [partiesTable(terms, nameOf)] },
      {
        title: "Contributions",
        tables: givenTables(terms, nameOf),
        terms: material("contributions").map(({ lines }) => ({
          ...{ term: "As each party entered them, in its own year", lines },
        })),
      },
      {
        title: "Spending plan",
        tables: it.spend.length > 0 ? [spendingTable(it)] : [],
        terms: material("spend").map(({ lines }) => ({ term: "By financial year", lines })),
      },
      { title: "Host", terms: said(["hostId"]) },
      part("risk"),
      part("sharing"),
      { ...part("legal"), words: legalWords(it) },
      { title: "Beginning and end", terms: material("dates") },
      part("governance", ["hostId", ...reporting]),
      { title: "Reporting and accounts", terms: said(reporting) },
      part("exit"),
      { title: "Signatures", tables: [signatureTable(it)], words: fingerprintOf(it) },
    ].filter(
      ({ tables = [], terms = [], words = [] }: Omit<SchedulePart, "title">) =>
        [...tables, ...terms, ...words].length > 0,
    ),
  };
}

const reporting = ["rhythm", "accounts"] as const satisfies TermName[];

function aboutOf(it: WholeProposal, today: Day) {
  const { arrangement } = it.draft;
  return [
    [it.reference, it.pilotName, arrangement && labelOf(arrangements, arrangement)]
      .filter(Boolean)
      .join(" · "),
    it.frozen && termsStand(it.state)
      ? `The terms as they were submitted on ${formatDateTime(it.frozen.createdAt)}, printed on ${formatDate(today)}.`
      : `A draft of ${formatDate(today)}: its terms are not submitted, and may still be changed.`,
  ];
}

function legalWords({ said, members, draft }: WholeProposal) {
  const basis = legalBases.find(({ value }) => value === said.legalBasis);
  return basis ? [...whyNotOn(basis, members, draft), noLegalAdvice(basis)] : [];
}

const fingerprintOf = ({ frozen, state }: WholeProposal) =>
  frozen && termsStand(state)
    ? [
        `What is signed is the text of these terms with the fingerprint (SHA-256) ${frozen.hash}. Anybody can download the text from the portal and reckon it anew.`,
      ]
    : [];
