import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import type { Fund } from "@/db/queries/fund";
import type { Proposal } from "@/db/queries/proposal-detail";
import { formatDate } from "@/lib/dates";
import { formatPounds } from "@/lib/money";
import { endOfQuarter, nameOfQuarter } from "@/lib/returns";
import { sum } from "@/lib/shares";

/** One quarter as the host reported it, line by line, beside what was planned and signed. */
export function ReturnTable({ it, told }: { it: Proposal; told: Fund["returns"][number] }) {
  const planned = new Map(it.spend.map((line) => [line.id, line]));
  const rows = told.lines.map((line) => ({
    ...line,
    what: planned.get(line.id)?.what ?? "",
    pence: planned.get(line.id)?.pence ?? 0,
  }));
  const end = endOfQuarter(told);
  const came = it.fund?.receipts.filter(({ receivedOn }) => receivedOn <= end) ?? [];
  const total = (of: (row: (typeof rows)[number]) => number) => formatPounds(sum(rows.map(of)));
  return (
    <>
      <DataTable
        caption={nameOfQuarter(told)}
        columns={[
          { key: "what", label: "What" },
          { key: "planned", label: "Planned", align: "end" },
          { key: "spent", label: "Spent so far", align: "end" },
          { key: "forecast", label: "Forecast", align: "end" },
          { key: "off", label: "Off the plan", align: "end" },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <span key="what">
              {row.what}
              {row.reason ? <span className="block text-ink-2">{row.reason}</span> : null}
            </span>,
            formatPounds(row.pence),
            formatPounds(row.spent),
            formatPounds(row.forecast),
            formatPounds(row.forecast - row.pence),
          ],
        }))}
        footer={[
          "Together",
          total(({ pence }) => pence),
          total(({ spent }) => spent),
          total(({ forecast }) => forecast),
          total(({ forecast, pence }) => forecast - pence),
        ]}
      />
      <p className="mt-4">
        Cash that came by {formatDate(end)}: {formatPounds(sum(came.map(({ pence }) => pence)))}.
      </p>
      <div className="mt-4 max-w-measure">
        <Words text={told.words} />
        <p className="mt-1 text-ink-2">
          {told.person}, {formatDate(told.at)}
        </p>
      </div>
    </>
  );
}
