import { DataTable } from "@/components/data-table";
import { Section } from "@/components/section";
import type { listPractices } from "@/db/queries/practices";
import { isReached } from "@/lib/plan";

type Row = Awaited<ReturnType<typeof listPractices>>["rows"][number];

/** By theme, each with what came of it and what others made of it. */
export function PracticeTable({ rows }: { rows: Row[] }) {
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  return themes.map((theme) => (
    <Section key={theme} title={theme ?? "Of no theme"}>
      <DataTable
        caption={`Practice: ${theme ?? "of no theme"}`}
        captionHidden
        columns={[
          { key: "practice", label: "Practice" },
          { key: "reached", label: "Measures reached" },
          { key: "adoptions", label: "Adopted" },
        ]}
        rows={rows
          .filter((row) => row.theme === theme)
          .map((row) => ({
            key: row.id,
            cells: [<Name key="name" row={row} />, reachedOf(row), adoptedOf(row)],
          }))}
      />
    </Section>
  ));
}

function Name({ row }: { row: Row }) {
  return (
    <>
      <a href={`/practice/${row.id}`} className="font-semibold text-body">
        {row.title}
      </a>
      <span className="block text-ink-2">{[row.organisation, ...row.pilots].join(" · ")}</span>
    </>
  );
}

const reachedOf = ({ results }: Row) => `${results.filter(isReached).length} of ${results.length}`;

function adoptedOf({ taken, working, dropped }: Row) {
  if (taken === 0) return "Not yet";
  const told = [working && `${working} working`, dropped && `${dropped} dropped`].filter(Boolean);
  return [taken === 1 ? "Once" : `${taken} times`, ...told].join(", ");
}
