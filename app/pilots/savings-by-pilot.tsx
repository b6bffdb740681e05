import { DataTable } from "@/components/data-table";
import { Section } from "@/components/section";
import type { listSaved } from "@/db/queries/saving-totals";
import { formatPounds } from "@/lib/money";
import { totalOf, totalsByPilot } from "@/lib/saving-totals";
import { savingAreas } from "@/lib/savings";

type Saved = Awaited<ReturnType<typeof listSaved>>;

/** What pooled budgets save in each pilot, by area of the Operational Efficiency Programme. */
export function SavingsByPilot({
  saved: { saved, areAll },
  pilots,
}: {
  saved: Saved;
  pilots: { slug: string; name: string }[];
}) {
  if (saved.length === 0) return null;
  const totals = new Map(totalsByPilot(saved).map((total) => [total.pilot as string, total]));
  const rows = pilots.flatMap(({ slug, name }) => {
    const total = totals.get(slug);
    return total ? [{ key: slug, cells: [name, ...cellsOf(total)] }] : [];
  });
  return (
    <Section title="What pooled budgets save">
      <p className="mb-4 max-w-measure">
        By area of the Operational Efficiency Programme, as entered: of every sort, and before
        anything is taken off for optimism. Counted are those of which you may see the figures, open
        for them or further, each in its first pilot.
        {areAll ? "" : " There are too many to count: these are the ones that were changed last."}
      </p>
      <DataTable
        caption="Savings by pilot and area"
        columns={[
          { key: "pilot", label: "Pilot" },
          { key: "count", label: "Pooled budgets", align: "end" },
          ...savingAreas.map(({ value, label }) => ({ key: value, label, align: "end" as const })),
          { key: "gross", label: "Together", align: "end" },
        ]}
        rows={rows}
        footer={["Together", ...cellsOf(totalOf(saved))]}
      />
    </Section>
  );
}

const cellsOf = ({ count, areas, gross }: ReturnType<typeof totalOf>) => [
  String(count),
  ...areas.map((pence) => (pence > 0 ? formatPounds(pence) : "")),
  formatPounds(gross),
];
