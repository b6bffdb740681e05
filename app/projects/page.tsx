import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProjectFilters } from "@/app/projects/project-filters";
import { ProjectTable } from "@/app/projects/project-table";
import { requireViewer } from "@/app/session";
import { ChosenFilters } from "@/app/submissions/chosen-filters";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { countProjects, listProjects } from "@/db/queries/project-list";
import { labelOf } from "@/lib/choices";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { projectFilter, projectQuery, toldChoices } from "@/lib/project-filter";
import { projectStates } from "@/lib/projects";
import { quietAfter } from "@/lib/quiet";
import { hasDuty } from "@/lib/viewer";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const viewer = await requireViewer();
  const { data: filter } = projectFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const named = z.uuid().safeParse(filter.partner).data;
  const [{ rows, next }, counts, lookups, place] = await Promise.all([
    listProjects(viewer, filter),
    countProjects(viewer, filter),
    listLookups(),
    findPlace(viewer, named),
  ]);
  const partner = named ? place?.name : filter.partner;
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
      <ListLayout filter={<ProjectFilters {...{ filter, counts, lookups, partner }} />}>
        <ChosenFilters
          path="/projects"
          filter={filter}
          query={projectQuery}
          lookups={lookups}
          states={projectStates}
          organisation={rows[0]?.organisation}
          own={[
            { name: "told", label: `How it goes: ${labelOf(toldChoices, filter.told)}` },
            { name: "quiet", label: `Quiet for ${quietAfter} days` },
            { name: "theme", label: filter.theme },
            { name: "partner", label: partner },
          ]}
        />
        {rows.length > 0 ? (
          <>
            <ProjectTable rows={rows} filter={filter} today={londonToday(portalNow())} />
            <p className="mt-6 print:hidden">
              <a href={`/projects/export${query}`}>Download this list as CSV</a>
            </p>
          </>
        ) : query || filter.after ? (
          <EmptyState heading="No project fits these filters">
            <p>Remove one of them above, or try other words.</p>
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
