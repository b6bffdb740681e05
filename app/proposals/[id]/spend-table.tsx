import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { formatPounds } from "@/lib/money";
import { sum } from "@/lib/shares";
import { schemes, whyNotPlan } from "@/lib/spend-inputs";
import { whatPays } from "@/lib/spend-words";

type Row = Proposal["spend"][number];

/** Each line of what is to be paid for, in which year, and by what. */
export function SpendTable({ it }: { it: Proposal }) {
  const mayPlan = whyNotPlan(it.facts) === null;
  const cash = it.spend.filter(({ form }) => form === "cash");
  return (
    <>
      <DataTable
        caption="By financial year"
        columns={[
          { key: "what", label: "What is paid for" },
          { key: "year", label: "Financial year" },
          { key: "by", label: "What pays for it" },
          { key: "pence", label: "How much", align: "end" },
        ]}
        rows={it.spend.map((row) => ({
          key: row.id,
          cells: [
            <What key="what" it={it} row={row} mayChange={mayPlan} />,
            `${row.year}, ${row.form === "cash" ? row.nature : "in kind"}`,
            <PaidBy key="by" it={it} row={row} />,
            formatPounds(row.pence),
          ],
        }))}
        footer={["Together, in cash", "", "", formatPounds(sum(cash.map(({ pence }) => pence)))]}
      />
      {mayPlan ? (
        <p className="mt-4 print:hidden">
          <ButtonLink href={`/proposals/${it.id}/spending`} kind="secondary">
            Plan spending
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function What({ it, row, mayChange }: { it: Proposal; row: Row; mayChange: boolean }) {
  const line = [
    labelOf(schemes, row.scheme),
    row.isNew ? "new money" : "money that is spent already",
    row.variance,
    row.outputs === null ? null : `${row.outputs.toLocaleString("en-GB")} ${row.unit}`,
  ];
  return (
    <>
      {mayChange ? <a href={`/proposals/${it.id}/spending/${row.id}`}>{row.what}</a> : row.what}
      <span className="block font-normal text-ink-2">{line.filter(Boolean).join(", ")}</span>
      {row.commissioner ? (
        <span className="block font-normal text-ink-2">Commissioned by: {row.commissioner}</span>
      ) : null}
      {row.provider ? (
        <span className="block font-normal text-ink-2">Provided by: {row.provider}</span>
      ) : null}
    </>
  );
}

const PaidBy = ({ it, row }: { it: Proposal; row: Row }) =>
  whatPays(row, it.contributions).map((words, at) => (
    <span key={row.paidBy[at] ?? words} className="block">
      {words}
    </span>
  ));
