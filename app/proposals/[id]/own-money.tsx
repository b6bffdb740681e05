import { DataTable } from "@/components/data-table";
import { Section } from "@/components/section";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { forms, natures, sources } from "@/lib/contributions";
import { nameOfYear } from "@/lib/financial-years";
import { formatPounds } from "@/lib/money";
import { poolOf } from "@/lib/pools";
import { savingOf } from "@/lib/saving-inputs";
import { positionsOf, shareTermsOf } from "@/lib/savings";
import { sum } from "@/lib/shares";

/** What one organisation gives, row by row, and where that leaves it against what it gains. */
export function OwnMoney({ it, organisationId }: { it: Proposal; organisationId: string }) {
  const rows = it.contributions.filter((row) => row.organisationId === organisationId);
  const { positions } = positionsOf(poolOf(it), it.savings.map(savingOf), shareTermsOf(it.said));
  const position = positions.find((one) => one.organisationId === organisationId);
  return (
    <Section title="What it gives, and what it gains">
      <DataTable
        caption="What your organisation gives"
        columns={[
          { key: "what", label: "What" },
          { key: "pence", label: "Amount", align: "end" },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            [
              nameOfYear(row.basis, row.from),
              labelOf(sources, row.source),
              labelOf(natures, row.nature).toLowerCase(),
              labelOf(forms, row.form).toLowerCase(),
              row.condition ? `depends on: ${row.condition}` : null,
            ]
              .filter(Boolean)
              .join(", "),
            formatPounds(row.pence),
          ],
        }))}
        footer={["Together", formatPounds(sum(rows.map(({ pence }) => pence)))]}
      />
      {position ? (
        <p className="mt-4 max-w-measure">
          It pays {formatPounds(position.paid)} and gains {formatPounds(position.gained)}:{" "}
          <b>
            {position.net < 0
              ? `${formatPounds(-position.net)} more than it has back`
              : `${formatPounds(position.net)} to the good`}
          </b>
          . {position.payBack === null ? "It never has it back by these figures." : null}
          {position.payBack === null
            ? null
            : `It has it back after ${position.payBack} ${position.payBack === 1 ? "month" : "months"}.`}
        </p>
      ) : null}
    </Section>
  );
}
