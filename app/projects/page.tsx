import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProjectFilters } from "@/app/projects/project-filters";
import { ProjectTable } from "@/app/projects/project-table";
import { requireViewer } from "@/app/session";
import { ListView } from "@/app/submissions/list-view";
import { ButtonLink } from "@/components/button";
import { listLookups } from "@/db/queries/lookups";
import { nameOfPartner } from "@/db/queries/places";
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
  const [{ rows, next }, counts, lookups, partner] = await Promise.all([
    listProjects(viewer, filter),
    countProjects(viewer, filter),
    listLookups(),
    nameOfPartner(viewer, filter.partner),
  ]);
  const mayPlan = hasDuty(viewer, "contributor", "lead");
  return (
    <ListView
      noun="project"
      title="Projects"
      lead="What organisations of the thirteen pilots plan and deliver together."
      action={mayPlan ? <ButtonLink href="/projects/new">Plan a project</ButtonLink> : null}
      path="/projects"
      {...{ filter, queryOf: projectQuery, lookups, next }}
      filters={<ProjectFilters {...{ filter, counts, lookups, partner }} />}
      states={projectStates}
      organisation={rows[0]?.organisation}
      own={[
        { name: "told", label: `How it goes: ${labelOf(toldChoices, filter.told)}` },
        { name: "quiet", label: `Quiet for ${quietAfter} days` },
        { name: "theme", label: filter.theme },
        { name: "partner", label: partner },
      ]}
      isEmpty={rows.length === 0}
      explained="A project is what several organisations do together for one outcome: who is in, what each does by when, and how you know that it works."
    >
      <ProjectTable rows={rows} filter={filter} today={londonToday(portalNow())} />
    </ListView>
  );
}
