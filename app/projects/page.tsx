import type { Metadata } from "next";
import { ProjectFilters } from "@/app/projects/project-filters";
import { ProjectTable } from "@/app/projects/project-table";
import { ListView } from "@/app/submissions/list-view";
import { openList } from "@/app/submissions/open-list";
import { ButtonLink } from "@/components/button";
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
  const { viewer, filter, page, counts, lookups, partner } = await openList(
    searchParams,
    projectFilter,
    listProjects,
    countProjects,
  );
  const { rows, next } = page;
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
