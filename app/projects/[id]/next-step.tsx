import { StepLinks } from "@/app/submissions/step-links";
import { StillToDo } from "@/app/submissions/still-to-do";
import type { Project } from "@/db/queries/project-detail";
import { planParts } from "@/lib/project-fields";
import { projectStepsFrom, whyNotTell } from "@/lib/project-steps";
import { whyNotReview } from "@/lib/reviews";
import { waitingOfProject } from "@/lib/waiting";

/** On whom it waits, what this viewer may do, and why the other steps are not theirs. */
export function NextStep({ it, today }: { it: Project; today: string }) {
  const asked = it.unlocked.some((field) => !planParts.some((part) => part === field));
  const first = [
    ...(asked
      ? [
          {
            name: "edit",
            label: it.state === "draft" ? "Go on writing" : "Change the answers",
            tone: "primary" as const,
          },
        ]
      : []),
    ...(whyNotReview(it.facts) === null && !it.facts.reviewedByViewer
      ? [{ name: "review", label: "Write a review", tone: "primary" as const }]
      : []),
    ...(whyNotTell(it.facts) === null
      ? [{ name: "update", label: "Say how it goes", tone: "primary" as const }]
      : []),
  ];
  return (
    <>
      <StepLinks
        path={`/projects/${it.id}`}
        waiting={waitingOfProject({ ...it, owner: it.organisation, today })}
        first={first}
        steps={projectStepsFrom(it.facts)}
      />
      {it.unlocked.length > 0 && beforeSubmitting.includes(it.state) ? (
        <StillToDo
          title="Before it can be submitted"
          missing={it.missing.map(({ field, message }) => ({
            message,
            href: whereToMend(it.id, field),
          }))}
          organisations={it.facts.organisations}
        />
      ) : null}
    </>
  );
}

const beforeSubmitting = ["draft", "changes-requested"];

const whereToMend = (id: string, field: string) =>
  planParts.some((part) => part === field)
    ? `/projects/${id}/plan/${field}`
    : `/projects/${id}/edit#${field}`;
