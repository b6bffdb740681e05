import { Gains } from "@/app/proposals/[id]/gains";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { formatPounds } from "@/lib/money";
import { expectedOf, savingAreas, savingTypes } from "@/lib/savings";
import { formatShare, sum } from "@/lib/shares";
import { whyNotPlan } from "@/lib/spend-inputs";

/** What is saved by whom, and who pays against who gains. */
export function Savings({ it }: { it: Proposal }) {
  const whyNot = whyNotPlan(it.facts);
  const action = whyNot ? null : (
    <ButtonLink href={`/proposals/${it.id}/savings`} kind="secondary">
      Enter a saving
    </ButtonLink>
  );
  const expected = (row: Proposal["savings"][number]) =>
    expectedOf({ pence: row.gross, optimism: row.optimism });
  return (
    <Section title="What is saved, and who gains" id="savings">
      {it.savings.length === 0 ? (
        <EmptyState heading="Nothing yet" action={action}>
          <p>{whyNot ?? "What each body saves by it, also one that pays nothing in."}</p>
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption="Savings, by financial year"
            columns={[
              { key: "who", label: "Who saves" },
              { key: "what", label: "What it is" },
              { key: "gross", label: "Gross", align: "end" },
              { key: "expected", label: "After optimism", align: "end" },
            ]}
            rows={it.savings.map((row) => ({
              key: row.id,
              cells: [
                whyNot ? (
                  `${row.beneficiary}, ${row.gainYear}`
                ) : (
                  <a key="who" href={`/proposals/${it.id}/savings/${row.id}`}>
                    {row.beneficiary}, {row.gainYear}
                  </a>
                ),
                `${labelOf(savingTypes, row.savingType)}, ${labelOf(savingAreas, row.area)}, grade ${row.grade}, ${formatShare(row.optimism)} taken off`,
                formatPounds(row.gross),
                formatPounds(expected(row)),
              ],
            }))}
            footer={[
              "Together",
              "",
              formatPounds(sum(it.savings.map(({ gross }) => gross))),
              formatPounds(sum(it.savings.map(expected))),
            ]}
          />
          {action ? <p className="mt-4 print:hidden">{action}</p> : null}
          <Gains it={it} />
        </>
      )}
    </Section>
  );
}
