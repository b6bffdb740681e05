import { labelOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";
import { type Day, londonToday } from "@/lib/dates";
import { projectStates } from "@/lib/projects";
import { daysQuiet } from "@/lib/quiet";
import { updateStatuses } from "@/lib/updates";

type Row = {
  reference: string | null;
  title: string;
  summary: string;
  state: string;
  pilot: string;
  organisation: string;
  partners: string[];
  theme: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  stateSince: Date;
  toldAt: Date | null;
  told: { organisation: string; status: string }[];
  submittedAt: Date | null;
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
  "Theme",
  "Start",
  "End",
  "How it goes",
  "Days quiet",
  "Submitted",
  "Changed",
];

/** Dates are ISO; only free text is made safe to open in a spreadsheet. */
export const csvRow = (row: Row, today: Day) => [
  row.reference ?? "",
  spreadsheetText(row.title),
  spreadsheetText(row.summary),
  labelOf(projectStates, row.state),
  spreadsheetText(row.pilot),
  spreadsheetText(row.organisation),
  spreadsheetText(row.partners.join("; ")),
  spreadsheetText(row.theme ?? ""),
  row.startsOn ?? "",
  row.endsOn ?? "",
  spreadsheetText(
    row.told
      .map(({ organisation, status }) => `${organisation}: ${labelOf(updateStatuses, status)}`)
      .join("; "),
  ),
  daysQuiet(row, today) ?? "",
  row.submittedAt ? londonToday(row.submittedAt) : "",
  londonToday(row.updatedAt),
];
