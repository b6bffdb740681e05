import { exportList } from "@/app/submissions/export";
import { listProjects } from "@/db/queries/project-list";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { csvColumns, csvRow } from "@/lib/project-csv";
import { projectFilter } from "@/lib/project-filter";

export const GET = (request: Request) =>
  exportList(request, {
    name: "projects",
    filter: projectFilter,
    columns: csvColumns,
    async list(viewer, filter, size) {
      const { rows, next } = await listProjects(viewer, filter, size);
      return { lines: rows.map((row) => csvRow(row, londonToday(portalNow()))), next };
    },
  });
