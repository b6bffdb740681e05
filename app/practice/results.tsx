import { DataTable } from "@/components/data-table";
import { Tag } from "@/components/tag";
import { type Day, formatDate } from "@/lib/dates";
import { isReached, type Result } from "@/lib/plan";

/** The measures of a project with their last results. */
export function Results({ results }: { results: Result[] }) {
  return (
    <DataTable
      caption="Measures and their results"
      captionHidden
      columns={[
        { key: "measure", label: "Measure" },
        { key: "from", label: "From", align: "end" },
        { key: "to", label: "To", align: "end" },
        { key: "came", label: "It came to", align: "end" },
      ]}
      rows={results.map((result) => ({
        key: `${result.measure} ${result.unit} ${result.targetOn}`,
        cells: [
          <div key="measure">
            <b>{result.measure}</b>
            <span className="block text-ink-2">{result.unit}</span>
          </div>,
          dated(result.baseline, result.baselineOn),
          dated(result.target, result.targetOn),
          <div key="came">
            {dated(result.value, result.readOn)}
            {isReached(result) ? <Tag tone="green">Reached</Tag> : null}
          </div>,
        ],
      }))}
    />
  );
}

function dated(value: number | null, on: Day | null) {
  if (value === null) return "Not known";
  return (
    <>
      {value.toLocaleString("en-GB")}
      {on ? <span className="block text-ink-2">{formatDate(on)}</span> : null}
    </>
  );
}
