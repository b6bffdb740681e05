import { StatusTag } from "@/app/projects/[id]/project-updates";
import { QuietTag } from "@/app/projects/quiet-tag";
import { StateTag } from "@/app/submissions/state-tag";
import { DataTable } from "@/components/data-table";
import type { listProjects } from "@/db/queries/project-list";
import { labelOf } from "@/lib/choices";
import { type Day, formatDate } from "@/lib/dates";
import { commonSorts } from "@/lib/list-filter";
import type { ProjectFilter } from "@/lib/project-filter";

type Row = Awaited<ReturnType<typeof listProjects>>["rows"][number];

export function ProjectTable({
  rows,
  filter,
  today,
}: {
  rows: Row[];
  filter: ProjectFilter;
  today: Day;
}) {
  return (
    <DataTable
      caption={`${labelOf(commonSorts, filter.sort)} first`}
      columns={[
        { key: "project", label: "Project" },
        { key: "state", label: "State" },
        { key: "status", label: "How it goes" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <ProjectName key="name" row={row} />,
          <StateTag key="state" kind="project" state={row.state} />,
          <div key="status">
            {row.told.length > 0 ? <Told told={row.told} /> : "Not told yet"}{" "}
            <QuietTag it={row} today={today} />
          </div>,
        ],
      }))}
    />
  );
}

function ProjectName({ row }: { row: Row }) {
  const partners = row.partners.length > 0 ? `with ${row.partners.join(", ")}` : null;
  const ends = row.endsOn ? `until ${formatDate(row.endsOn)}` : null;
  const line = [row.reference, row.pilot, row.organisation, partners, ends]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <a href={`/projects/${row.id}`} className="font-semibold text-body">
        {row.title}
      </a>
      <span className="block text-ink-2">{line}</span>
    </>
  );
}

/** The last word of each organisation, the latest first. */
function Told({ told }: { told: Row["told"] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {told.map(({ organisation, status }) => (
        <span key={organisation} title={organisation}>
          <StatusTag status={status} />
          <span className="sr-only"> by {organisation}</span>
        </span>
      ))}
    </span>
  );
}
