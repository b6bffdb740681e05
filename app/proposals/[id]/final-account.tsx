import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import { SummaryList } from "@/components/summary-list";
import type { Proposal } from "@/db/queries/proposal-detail";
import { formatDate } from "@/lib/dates";
import { formatPounds } from "@/lib/money";

/** How the fund ends: the minute, who has what is left or pays what is lacking, what came of it. */
export function FinalAccount({ it }: { it: Proposal }) {
  const closing = it.fund?.closing;
  if (!closing) return null;
  const names = new Map(it.contributions.map((row) => [row.organisationId, row.organisation]));
  const { minute, minutedOn, paidOn, assets, results, gained, parts } = closing;
  return (
    <>
      <SummaryList
        rows={[
          { term: "Minute", description: `${minute}, ${formatDate(minutedOn)}` },
          { term: "Everything was paid", description: paidOn ? formatDate(paidOn) : "" },
          { term: "Who has what was bought", description: assets && <Words text={assets} /> },
          { term: "What came of it", description: results && <Words text={results} /> },
        ]}
      />
      <div className="mt-6">
        <DataTable
          caption="Who has what is left"
          columns={[
            { key: "who", label: "Organisation" },
            { key: "pence", label: "Has back, or pays where it is below nothing", align: "end" },
          ]}
          rows={Object.entries(parts).map(([id, pence]) => ({
            key: id,
            cells: [names.get(id) ?? "", formatPounds(pence)],
          }))}
        />
      </div>
      {paidOn && it.savings.length > 0 ? (
        <div className="mt-6">
          <DataTable
            caption="What was really saved"
            columns={[
              { key: "who", label: "Who saves" },
              { key: "year", label: "Year" },
              { key: "planned", label: "Planned", align: "end" },
              { key: "really", label: "Really saved", align: "end" },
            ]}
            rows={it.savings.map((row) => ({
              key: row.id,
              cells: [
                row.beneficiary,
                row.gainYear,
                formatPounds(row.gross),
                formatPounds(gained[row.id] ?? 0),
              ],
            }))}
          />
        </div>
      ) : null}
    </>
  );
}

/** Who has acknowledged the final account as it is, and who has not. */
export function Acknowledged({ it }: { it: Proposal }) {
  const done = new Map(it.fund?.acknowledged.map((one) => [one.organisationId, one]));
  const names = new Map(it.contributions.map((row) => [row.organisationId, row.organisation]));
  return (
    <ul className="mt-6 max-w-measure list-disc space-y-1 pl-6">
      {[...names].map(([id, name]) => {
        const one = done.get(id);
        return (
          <li key={id}>
            {name}:{" "}
            {one ? `acknowledged by ${one.person}, ${formatDate(one.at)}` : "not acknowledged yet"}
          </li>
        );
      })}
    </ul>
  );
}

/** What decides whether the viewer's organisation acknowledges it now. */
export const acknowledging = ({ fund, contributions, actsFor }: Proposal) => ({
  isWritten: Boolean(fund?.closing?.paidOn),
  gives: contributions.some(({ organisationId }) => organisationId === actsFor),
  isDone: fund?.acknowledged.some(({ organisationId }) => organisationId === actsFor) ?? false,
});
