import { ButtonGroup, ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { forms, levels, natures, sources, whyNotEnter, yearsOf } from "@/lib/contributions";
import { formatDate } from "@/lib/dates";
import { nameOfYear } from "@/lib/financial-years";
import { formatPounds } from "@/lib/money";
import { whyNotSupport } from "@/lib/supports";

type Row = Proposal["contributions"][number];

/** Each row as it was entered, in its organisation's own year, beside the financial years that it falls in. */
export function ContributionTable({ it }: { it: Proposal }) {
  const mayEnter = whyNotEnter(it.facts) === null;
  const maySupport =
    whyNotSupport(it.facts) === null &&
    it.contributions.some(
      ({ organisationId, supportedById }) =>
        organisationId === it.actsFor && supportedById === null,
    );
  const here = `/proposals/${it.id}/contributions`;
  return (
    <div className="mt-8">
      <DataTable
        caption="As entered, and by financial year"
        columns={[
          { key: "whose", label: "Organisation and its year" },
          { key: "what", label: "What it is" },
          { key: "entered", label: "As entered", align: "end" },
          { key: "years", label: "By financial year", align: "end" },
        ]}
        rows={it.contributions.map((row) => ({
          key: row.id,
          cells: [
            <Whose key="whose" it={it} row={row} mayChange={mayEnter} />,
            <What key="what" row={row} />,
            formatPounds(row.pence),
            <Years key="years" row={row} />,
          ],
        }))}
      />
      <div className="mt-4 print:hidden">
        {mayEnter ? (
          <ButtonGroup>
            <ButtonLink href={here} kind="secondary">
              Enter a contribution
            </ButtonLink>
            <ButtonLink href={`${here}/sheet`} kind="secondary">
              Bring in from a spreadsheet
            </ButtonLink>
          </ButtonGroup>
        ) : null}
        {maySupport ? (
          <p className="mt-4">
            <ButtonLink href={`/proposals/${it.id}/support`} kind="secondary">
              Support figures of your organisation
            </ButtonLink>
          </p>
        ) : null}
        <p className="mt-4">
          Download all of them: <a href={`${here}/export?as=xlsx`}>Excel</a> or{" "}
          <a href={`${here}/export?as=csv`}>CSV</a>
        </p>
      </div>
    </div>
  );
}

function Whose({ it, row, mayChange }: { it: Proposal; row: Row; mayChange: boolean }) {
  const year = nameOfYear(row.basis, row.from);
  return mayChange && row.organisationId === it.actsFor ? (
    <a href={`/proposals/${it.id}/contributions/${row.id}`}>
      {row.organisation}, {year}
    </a>
  ) : (
    `${row.organisation}, ${year}`
  );
}

function What({ row }: { row: Row }) {
  const line = [
    labelOf(sources, row.source),
    labelOf(natures, row.nature).toLowerCase(),
    labelOf(forms, row.form).toLowerCase(),
    row.recurrent ? "every year" : "once",
    row.isNew ? "new money" : "money that is spent already",
  ].join(", ");
  return (
    <>
      {line}
      <span className="block text-ink-2">{labelOf(levels, row.level)}</span>
      {row.ringFence ? <span className="block text-ink-2">Only for: {row.ringFence}</span> : null}
      {row.reduces ? <span className="block text-ink-2">Less for: {row.reduces}</span> : null}
      {row.valuation ? <span className="block text-ink-2">Valued by: {row.valuation}</span> : null}
      {row.condition && row.conditionOn ? (
        <span className="block text-ink-2">
          Depends on: {row.condition}, known on {formatDate(row.conditionOn)}
        </span>
      ) : null}
    </>
  );
}

const Years = ({ row }: { row: Row }) =>
  yearsOf(row).map(({ year, pence }) => (
    <span key={year} className="block whitespace-nowrap">
      {year} {formatPounds(pence)}
    </span>
  ));
