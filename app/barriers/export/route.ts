import { exportList } from "@/app/submissions/export";
import { listBarriers } from "@/db/queries/barrier-list";
import { listLookups } from "@/db/queries/lookups";
import { csvColumns, csvRow } from "@/lib/barrier-csv";
import { barrierFilter } from "@/lib/barrier-filter";

export const GET = (request: Request) =>
  exportList(request, {
    name: "barriers",
    filter: barrierFilter,
    columns: csvColumns,
    async list(viewer, filter, size) {
      const [{ rows, next }, lookups] = await Promise.all([
        listBarriers(viewer, filter, size),
        listLookups(),
      ]);
      return { lines: rows.map((row) => csvRow(row, lookups)), next };
    },
  });
