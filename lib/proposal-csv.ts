import { labelOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";
import { type Day, londonToday } from "@/lib/dates";
import { arrangements, proposalStates, stages } from "@/lib/proposals";

type Row = {
  reference: string | null;
  title: string;
  summary: string;
  state: string;
  pilot: string;
  organisation: string;
  partners: string[];
  arrangement: string | null;
  stage: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  updatedAt: Date;
};

export const csvColumns = [
  "Reference",
  "Title",
  "Summary",
  "State",
  "Pilot",
  "Lead partner",
  "Partners",
  "Arrangement",
  "Stage",
  "Start",
  "End",
  "Changed",
];

/** Dates are ISO; only free text is made safe to open in a spreadsheet. */
export const csvRow = (row: Row) => [
  row.reference ?? "",
  spreadsheetText(row.title),
  spreadsheetText(row.summary),
  labelOf(proposalStates, row.state),
  spreadsheetText(row.pilot),
  spreadsheetText(row.organisation),
  spreadsheetText(row.partners.join("; ")),
  row.arrangement ? labelOf(arrangements, row.arrangement) : "",
  row.stage ? labelOf(stages, row.stage) : "",
  row.startsOn ?? "",
  row.endsOn ?? "",
  londonToday(row.updatedAt),
];
