import { barrierStates } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";
import { londonToday } from "@/lib/dates";
import type { State } from "@/lib/lives";

type Row = {
  reference: string | null;
  title: string;
  summary: string;
  state: State;
  pilot: string;
  organisation: string;
  codes: string[];
  bodies: string[];
  people: number;
  cost: number;
  affected: number;
  submittedAt: Date | null;
  updatedAt: Date;
};

type Names = { codes: { code: string; label: string }[]; bodies: { code: string; name: string }[] };

export const csvColumns = [
  "Reference",
  "Title",
  "Summary",
  "State",
  "Pilot",
  "Organisation",
  "Kinds",
  "Who could lift it",
  "People a year",
  "Cost a year in pounds",
  "Organisations affected",
  "Submitted",
  "Changed",
];

/** Numbers stay numbers and dates ISO; only free text is made safe to open in a spreadsheet. */
export function csvRow(row: Row, { codes, bodies }: Names) {
  return [
    row.reference ?? "",
    spreadsheetText(row.title),
    spreadsheetText(row.summary),
    labelOf(barrierStates, row.state),
    spreadsheetText(row.pilot),
    spreadsheetText(row.organisation),
    named(
      row.codes,
      codes.map(({ code, label }) => ({ value: code, label })),
    ),
    named(
      row.bodies,
      bodies.map(({ code, name }) => ({ value: code, label: name })),
    ),
    row.people,
    (row.cost / 100).toFixed(2),
    row.affected,
    row.submittedAt ? londonToday(row.submittedAt) : "",
    londonToday(row.updatedAt),
  ];
}

function named(values: string[], choices: { value: string; label: string }[]) {
  return spreadsheetText(values.map((value) => labelOf(choices, value)).join("; "));
}
