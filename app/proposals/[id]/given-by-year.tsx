import { DataTable } from "@/components/data-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { barsOf, type Stretch } from "@/lib/bars";
import { formatPounds } from "@/lib/money";
import { givenByYear } from "@/lib/pools";

/** What each organisation gives in each financial year, each with its bar, all on one scale. */
export function GivenByYear({ it }: { it: Proposal }) {
  const rows = givenByYear(it.contributions);
  if (rows.length === 0) return null;
  const bars = barsOf(rows.map(({ cash, inKind }) => [cash, inKind]));
  const nameOf = (id: string) => it.members.find((one) => one.id === id)?.name ?? "";
  return (
    <div className="mt-8">
      <DataTable
        caption="By organisation and financial year"
        columns={[
          { key: "who", label: "Organisation and financial year" },
          { key: "cash", label: "Cash", align: "end" },
          { key: "kind", label: "In kind", align: "end" },
          { key: "both", label: "Together", align: "end" },
        ]}
        rows={rows.map(({ organisationId, year, cash, inKind }, at) => ({
          key: `${organisationId} ${year}`,
          cells: [
            <span key="who">
              {nameOf(organisationId)}, {year}
              <Bar stretches={bars[at] ?? []} />
            </span>,
            formatPounds(cash),
            formatPounds(inKind),
            formatPounds(cash + inKind),
          ],
        }))}
      />
      <p className="mt-2 text-ink-2 text-small">
        In the bars cash is dark, and what is given in kind is light.
      </p>
    </div>
  );
}

const fills = ["fill-brand", "fill-heat-2"];

function Bar({ stretches }: { stretches: Stretch[] }) {
  return (
    <svg
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 h-3 w-full"
    >
      {stretches.map(({ at, size }, index) => (
        <rect key={fills[index]} x={at} width={size} height="1" className={fills[index]} />
      ))}
    </svg>
  );
}
