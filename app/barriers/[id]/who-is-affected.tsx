import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import { periods } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { formatPounds } from "@/lib/money";

/** Each organisation's part and what they come to together, in figures of a year. */
export function WhoIsAffected({ it }: { it: BarrierPage }) {
  const { effects, barrier, organisationId } = it;
  return (
    <DataTable
      caption="Who is affected"
      captionHidden
      columns={[
        { key: "organisation", label: "Organisation" },
        { key: "pilot", label: "Pilot" },
        { key: "people", label: "People a year", align: "end" },
        { key: "cost", label: "Cost a year", align: "end" },
      ]}
      rows={effects.map((effect) => ({
        key: effect.organisationId,
        cells: [
          <div key="organisation">
            {effect.organisation}
            {effect.organisationId === organisationId ? (
              <p className="text-ink-2">reported it</p>
            ) : (
              <div className="max-w-measure text-ink-2">
                <Words text={effect.evidence} />
              </div>
            )}
          </div>,
          effect.pilots.join(", ") || "None",
          figure(effect.peopleAYear, effect.people, effect.peoplePeriod, (n) =>
            n.toLocaleString("en-GB"),
          ),
          figure(effect.costAYear, effect.cost, effect.costPeriod, formatPounds),
        ],
      }))}
      footer={
        effects.length > 1
          ? [
              "Together",
              `${effects.length} organisations`,
              barrier.people.toLocaleString("en-GB"),
              formatPounds(barrier.cost),
            ]
          : undefined
      }
    />
  );
}

/** The figure of a year, and what was entered where that was of another period. */
function figure(
  aYear: number | null,
  entered: number | null,
  period: string,
  format: (amount: number) => string,
) {
  if (aYear === null || entered === null) return "Not given";
  if (period === "year") return format(aYear);
  return (
    <>
      {format(aYear)}
      <span className="block text-ink-2">
        {format(entered)} {labelOf(periods, period)}
      </span>
    </>
  );
}
