import { Dated } from "@/app/dated";
import { DataTable } from "@/components/data-table";
import { Tag } from "@/components/tag";
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
          <Dated key="from" value={result.baseline} on={result.baselineOn} />,
          <Dated key="to" value={result.target} on={result.targetOn} />,
          <div key="came">
            <Dated value={result.value} on={result.readOn} />
            {isReached(result) ? <Tag tone="green">Reached</Tag> : null}
          </div>,
        ],
      }))}
    />
  );
}
