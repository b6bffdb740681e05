import { Dated } from "@/app/dated";
import { MeasureChart } from "@/app/projects/[id]/measure-chart";
import { RowLink } from "@/app/projects/[id]/row-link";
import { DataTable } from "@/components/data-table";
import type { Project } from "@/db/queries/project-detail";
import { formatDate } from "@/lib/dates";
import { whyNotCorrect } from "@/lib/project-steps";

/** From where to where, how far it is, and of each measure how it came there. */
export function Measures({ it }: { it: Project }) {
  return (
    <>
      <DataTable
        caption="Measures"
        captionHidden
        columns={[
          { key: "measure", label: "Measure" },
          { key: "from", label: "From", align: "end" },
          { key: "to", label: "To", align: "end" },
          { key: "now", label: "Last result", align: "end" },
        ]}
        rows={it.plan.outcomes.map((row) => {
          const last = readingsOf(it, row).at(-1);
          return {
            key: row.id,
            cells: [
              <div key="measure">
                <RowLink it={it} part="outcomes" row={row}>
                  {row.measure}
                </RowLink>
                <span className="block text-ink-2">{row.unit}</span>
              </div>,
              <Dated key="from" value={row.baseline} on={row.baselineOn} />,
              <Dated key="to" value={row.target} on={row.targetOn} />,
              <Dated key="now" value={last?.value} on={last?.readOn} otherwise="None yet" />,
            ],
          };
        })}
      />
      <div className="mt-8 grid gap-8 @sm:grid-cols-2">
        {it.plan.outcomes.map((row) => (
          <Measure key={row.id} it={it} row={row} />
        ))}
      </div>
    </>
  );
}

type Row = Project["plan"]["outcomes"][number];

const readingsOf = ({ readings }: Project, { id }: Row) =>
  readings.filter(({ outcomeId }) => outcomeId === id);

/** Drawn once there is a day on which it stood somewhere. */
function Measure({ it, row }: { it: Project; row: Row }) {
  const readings = readingsOf(it, row);
  const { baseline, baselineOn } = row;
  const begun =
    baseline === null || baselineOn === null
      ? null
      : { id: row.id, value: baseline, on: baselineOn };
  if (!begun && readings.length === 0) return null;
  return (
    <figure className="min-w-0 break-inside-avoid">
      <figcaption className="font-semibold">
        {row.measure}, in {row.unit}
      </figcaption>
      <MeasureChart
        measure={row.measure}
        unit={row.unit}
        baseline={begun}
        results={readings.map(({ id, value, readOn }) => ({ id, value, on: readOn }))}
        target={{ value: row.target, on: row.targetOn }}
      />
      {readings.length > 0 ? <Results it={it} row={row} readings={readings} /> : null}
    </figure>
  );
}

function Results({ it, row, readings }: { it: Project; row: Row; readings: Project["readings"] }) {
  const mayCorrect = (by: string) =>
    whyNotCorrect(it.facts, { organisationId: it.actsFor }, by) === null;
  return (
    <details className="text-small">
      <summary className="min-h-control cursor-pointer py-2 text-link underline print:hidden">
        All results<span className="sr-only"> of {row.measure}</span>
      </summary>
      <DataTable
        caption={`Results: ${row.measure}`}
        captionHidden
        columns={[
          { key: "on", label: "Day" },
          { key: "by", label: "Told by" },
          { key: "value", label: "Result", align: "end" },
        ]}
        rows={readings.map(({ id, value, readOn, organisation, organisationId, words }) => ({
          key: id,
          cells: [
            formatDate(readOn),
            <div key="by">
              {organisation}
              {words ? <span className="block text-ink-2">{words}</span> : null}
              {mayCorrect(organisationId) ? (
                <a href={`/projects/${it.id}/results/${id}`} className="block print:hidden">
                  Correct<span className="sr-only"> the result of {formatDate(readOn)}</span>
                </a>
              ) : null}
            </div>,
            value.toLocaleString("en-GB"),
          ],
        }))}
      />
    </details>
  );
}
