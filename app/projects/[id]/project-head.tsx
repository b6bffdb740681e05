import { QuietTag } from "@/app/projects/quiet-tag";
import { StateTag } from "@/app/submissions/state-tag";
import { WaySoFar } from "@/app/submissions/way-so-far";
import { PageHeader } from "@/components/page-header";
import type { Project } from "@/db/queries/project-detail";
import { type Day, formatDate } from "@/lib/dates";
import { projectStates, wayOfProject } from "@/lib/projects";

/** The title, who leads it, and the way so far. */
export function ProjectHead({ it, today }: { it: Project; today: Day }) {
  const when =
    it.project.startsOn && it.project.endsOn
      ? `${formatDate(it.project.startsOn)} to ${formatDate(it.project.endsOn)}`
      : null;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/projects", label: "Projects" },
          { href: `/projects?pilot=${it.pilot}`, label: it.pilotName },
        ]}
        title={it.title}
        tag={
          <>
            <StateTag kind="project" state={it.state} />
            <QuietTag it={it} today={today} />
          </>
        }
        meta={[it.reference, `led by ${it.organisation}`, it.pilotName, when]
          .filter(Boolean)
          .join(" · ")}
      />
      <WaySoFar
        way={wayOfProject}
        states={projectStates}
        state={it.state === "change-in-review" ? "in-delivery" : it.state}
        reached={it.reached}
      />
    </>
  );
}
