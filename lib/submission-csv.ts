import { labelOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";

/** The columns that the lists of what several organisations do begin with. */
export const firstColumns = ["Reference", "Title", "Summary", "State", "Pilot", "Lead partner"];

type Row = {
  reference: string | null;
  title: string;
  summary: string;
  state: string;
  pilot: string;
  organisation: string;
};

/** Their cells: only free text is made safe to open in a spreadsheet. */
export const firstCells = (
  row: Row,
  states: readonly { value: string; label: string }[],
): string[] => [
  row.reference ?? "",
  spreadsheetText(row.title),
  spreadsheetText(row.summary),
  labelOf(states, row.state),
  spreadsheetText(row.pilot),
  spreadsheetText(row.organisation),
];
