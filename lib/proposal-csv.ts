import { labelOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";
import { type Day, londonToday } from "@/lib/dates";
import { arrangements, proposalStates, stages } from "@/lib/proposals";
import { firstCells, firstColumns } from "@/lib/submission-csv";

type Row = Parameters<typeof firstCells>[0] & {
  partners: string[];
  arrangement: string | null;
  stage: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  updatedAt: Date;
};

export const csvColumns = [
  ...firstColumns,
  "Partners",
  "Arrangement",
  "Stage",
  "Start",
  "End",
  "Changed",
];

/** Dates are ISO; only free text is made safe to open in a spreadsheet. */
export const csvRow = (row: Row) => [
  ...firstCells(row, proposalStates),
  spreadsheetText(row.partners.join("; ")),
  row.arrangement ? labelOf(arrangements, row.arrangement) : "",
  row.stage ? labelOf(stages, row.stage) : "",
  row.startsOn ?? "",
  row.endsOn ?? "",
  londonToday(row.updatedAt),
];
