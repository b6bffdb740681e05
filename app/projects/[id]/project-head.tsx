import { QuietTag } from "@/app/projects/quiet-tag";
import { RecordHead } from "@/app/submissions/record-head";
import type { Project } from "@/db/queries/project-detail";
import { type Day, formatDate } from "@/lib/dates";

/** The title, who leads it, and the way so far. */
export function ProjectHead({ it, today }: { it: Project; today: Day }) {
  const when =
    it.project.startsOn && it.project.endsOn
      ? `${formatDate(it.project.startsOn)} to ${formatDate(it.project.endsOn)}`
      : null;
  return (
    <RecordHead
      kind="project"
      it={it}
      pilot={{ slug: it.pilot, name: it.pilotName }}
      tag={<QuietTag it={it} today={today} />}
      meta={[it.reference, `led by ${it.organisation}`, it.pilotName, when]}
      place={it.state === "change-in-review" ? "in-delivery" : it.state}
    />
  );
}
