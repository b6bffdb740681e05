import { QuietTag } from "@/app/projects/quiet-tag";
import { StateTag } from "@/app/submissions/state-tag";
import { PageHeader } from "@/components/page-header";
import { Way, type WayStep } from "@/components/way";
import type { Project } from "@/db/queries/project-detail";
import { labelOf } from "@/lib/choices";
import { type Day, formatDate, formatShortDate } from "@/lib/dates";
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
            <QuietTag it={{ ...it, toldAt: it.updates[0]?.at ?? null }} today={today} />
          </>
        }
        meta={[it.reference, `led by ${it.organisation}`, it.pilotName, when]
          .filter(Boolean)
          .join(" · ")}
      />
      {it.state === "draft" ? null : <Way label="The way so far" steps={wayOf(it)} />}
    </>
  );
}

function wayOf({ state, reached }: Project): WayStep[] {
  const now = state === "change-in-review" ? "in-delivery" : state;
  const isOnIt = (wayOfProject as readonly string[]).includes(now);
  const at = wayOfProject.findLastIndex((state) => (isOnIt ? state === now : reached[state]));
  return wayOfProject.map((state, position) => {
    const date = reached[state];
    return {
      label: labelOf(projectStates, state),
      date: date && position <= at ? formatShortDate(date) : undefined,
      state:
        position < at && date ? "done" : position === at ? (isOnIt ? "current" : "done") : "ahead",
    };
  });
}
