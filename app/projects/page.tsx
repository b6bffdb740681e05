import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProjectFilters } from "@/app/projects/project-filters";
import { ProjectTable } from "@/app/projects/project-table";
import { requireViewer } from "@/app/session";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listLookups } from "@/db/queries/lookups";
import { countProjects, listProjects } from "@/db/queries/project-list";
import { projectFilter, projectQuery } from "@/lib/project-filter";
import { hasDuty } from "@/lib/viewer";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const viewer = await requireViewer();
  const { data: filter } = projectFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const [{ rows, next }, counts, lookups] = await Promise.all([
    listProjects(viewer, filter),
    countProjects(viewer, filter),
    listLookups(),
  ]);
  const query = projectQuery(filter);
  const plan = hasDuty(viewer, "contributor", "lead") ? (
    <ButtonLink href="/projects/new">Plan a project</ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader
        title="Projects"
        lead="What organisations of the thirteen pilots plan and deliver together."
        action={plan}
      />
      <ListLayout filter={<ProjectFilters filter={filter} counts={counts} lookups={lookups} />}>
        {rows.length > 0 ? (
          <>
            <ProjectTable rows={rows} filter={filter} />
            <p className="mt-6 print:hidden">
              <a href={`/projects/export${query}`}>Download this list as CSV</a>
            </p>
          </>
        ) : query || filter.after ? (
          <EmptyState heading="No project fits these filters">
            <p>Remove one of them, or try other words.</p>
          </EmptyState>
        ) : (
          <EmptyState heading="No projects yet" action={plan}>
            <p>
              A project is what several organisations do together for one outcome: who is in, what
              each does by when, and how you know that it works.
            </p>
          </EmptyState>
        )}
        <Pagination
          next={next ? `/projects${projectQuery(filter, { after: next })}` : undefined}
          first={filter.after ? `/projects${query}` : undefined}
        />
      </ListLayout>
    </>
  );
}
