import { labelOf } from "@/lib/choices";
import { spreadsheetText } from "@/lib/csv";
import { type Day, londonToday } from "@/lib/dates";
import { projectStates } from "@/lib/projects";
import { daysQuiet } from "@/lib/quiet";
import { firstCells, firstColumns } from "@/lib/submission-csv";
import { updateStatuses } from "@/lib/updates";

type Row = Parameters<typeof firstCells>[0] & {
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
  ...firstColumns,
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
  ...firstCells(row, projectStates),
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
