import { exportList } from "@/app/submissions/export";
import { listProposals } from "@/db/queries/proposal-list";
import { csvColumns, csvRow } from "@/lib/proposal-csv";
import { proposalFilter } from "@/lib/proposal-filter";

export const GET = (request: Request) =>
  exportList(request, {
    name: "pooled-budgets",
    filter: proposalFilter,
    columns: csvColumns,
    async list(viewer, filter, size) {
      const { rows, next } = await listProposals(viewer, filter, size);
      return { lines: rows.map(csvRow), next };
    },
  });
