import { sharesOfPool } from "@/lib/balance";
import { labelOf } from "@/lib/choices";
import { contributionsSheet } from "@/lib/contribution-sheet";
import { type Day, londonToday } from "@/lib/dates";
import { coverSheet, type Fact, notesSheet } from "@/lib/fact-sheets";
import { poolOf } from "@/lib/pools";
import { proposalFields } from "@/lib/proposal-fields";
import { sectionsOf } from "@/lib/proposal-sections";
import { arrangements, proposalStates, stages, termsStand } from "@/lib/proposals";
import { sum } from "@/lib/shares";
import { day, number, pounds, sheetOf, text, type WorkSheet } from "@/lib/sheet-cells";
import { isBlank, type TermName, termField } from "@/lib/term-fields";
import { wordsOfTerm } from "@/lib/term-words";
import type { WholeProposal } from "@/lib/whole-proposal";
import { gainsSheet, riskSheet, savingsSheet, signaturesSheet } from "@/lib/workbook-agreed";
import { balanceSheet, byYearSheet, spendingSheet } from "@/lib/workbook-money";

/** All of one pooled budget as it stands on a day, a table a sheet. */
export const workbookOf = (it: WholeProposal, today: Day): WorkSheet[] => [
  coverSheet([...factsOf(it, today), ...totalsOf(it), ...agreedOf(it)]),
  completenessSheet(it),
  contributionsSheet(it.contributions, it.members),
  byYearSheet(it),
  spendingSheet(it),
  balanceSheet(it),
  riskSheet(it),
  savingsSheet(it),
  gainsSheet(it),
  signaturesSheet(it),
  notesSheet(notes),
];

/** What a pooled budget is, and when it was looked at. */
export const factsOf = ({ draft, frozen, ...it }: WholeProposal, today: Day): Fact[] => [
  ["Pooled budget", text(it.title)],
  ["Reference", text(it.reference)],
  ["State", text(labelOf(proposalStates, it.state))],
  ["As it stood on", day(today)],
  ["Version", number(it.version)],
  ["Pilot", text(it.pilotName)],
  ["Lead partner", text(it.organisation)],
  ["Organisations on it", text(it.members.map(({ name }) => name).join("\n"))],
  [proposalFields.arrangement, text(draft.arrangement && labelOf(arrangements, draft.arrangement))],
  [proposalFields.stage, text(draft.stage && labelOf(stages, draft.stage))],
  [proposalFields.aim, text(draft.aim)],
  [proposalFields.startsOn, day(draft.startsOn)],
  [proposalFields.endsOn, day(draft.endsOn)],
  ["Financial years", text(it.years.join(", "))],
  ...(frozen && termsStand(it.state)
    ? ([
        ["Terms submitted on", day(londonToday(frozen.createdAt))],
        ["Fingerprint of the terms (SHA-256)", text(frozen.hash)],
      ] as const)
    : []),
];

const totalsOf = (it: WholeProposal): Fact[] => {
  const { contributions, spend } = poolOf(it);
  const inKind = contributions.filter(({ form }) => form === "in-kind");
  const planned = spend.filter(({ form }) => form === "cash");
  const together = (rows: readonly { pence: number }[]) =>
    pounds(sum(rows.map(({ pence }) => pence)));
  return [
    ["Given in cash, in all", together(sharesOfPool(contributions))],
    ["Given in kind, in all", together(inKind)],
    ["Planned in cash, in all", together(planned)],
    ["Saved in all, gross", pounds(sum(it.savings.map(({ gross }) => gross)))],
  ];
};

function agreedOf(it: WholeProposal): Fact[] {
  const nameOf = (id: string) => it.members.find((one) => one.id === id)?.name ?? "";
  const asked: TermName[] = ["hostId", "manager", "shareRule", "reinvest", "legalBasis"];
  return asked
    .filter((name) => !isBlank(it.said[name]))
    .map((name) => [termField(name).label, text(wordsOfTerm(name, it, nameOf).join("\n"))]);
}

/** Each part of it, and what it still lacks, a line each. */
const completenessSheet = (it: WholeProposal) =>
  sheetOf(
    "Completeness",
    [
      ["Part", ({ label }) => text(label)],
      ["Complete", ({ lack }) => text(lack ? "No" : "Yes")],
      ["Needed", ({ needed }) => text(needed === "submit" ? "To submit it" : "To sign it")],
      ["What is missing", ({ lack }) => text(lack)],
    ],
    sectionsOf(it).flatMap(({ missing, ...part }) =>
      (missing.length > 0 ? missing : [null]).map((lack) => ({ ...part, lack })),
    ),
  );

const notes = [
  ["All", "Each sheet is one table. Amounts are pounds with their pence, dates are dates."],
  [
    "All",
    "Figures are those of the portal on the day that the cover names. Change them there, not here.",
  ],
  [
    "Contributions",
    "As each organisation entered them, in its own year. Bring this file in again on the page of your organisation's contributions: its sheet is found by its name, and only rows of your own that differ are changed.",
  ],
  [
    "Contributions",
    "Text that begins like a formula has an apostrophe in front, so that no spreadsheet reckons with it.",
  ],
  [
    "By financial year",
    "Own years are spread over financial years, April to March, by months, to the penny. What a partner passed on is counted where that partner entered it.",
  ],
  [
    "Balance",
    "There at the beginning + coming in + from revenue to capital = planned + kept back + left. What is given in kind is on lines of its own.",
  ],
  [
    "Risk",
    "The examples are worked from the figures as they stand, by what each puts in or the rule that is named.",
  ],
  [
    "Who pays and gains",
    "Only cashable savings are counted, after optimism and by the rule of sharing.",
  ],
  ["Signatures", "Answers to the terms as they were submitted last."],
] as const;
