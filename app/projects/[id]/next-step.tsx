import { StepLinks } from "@/app/submissions/step-links";
import { SidePanel } from "@/components/side-panel";
import type { Project } from "@/db/queries/project-detail";
import { planParts } from "@/lib/project-fields";
import { projectStepsFrom, whyNotReview, whyNotTell } from "@/lib/project-steps";
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
      {it.unlocked.length > 0 && beforeSubmitting.includes(it.state) ? <StillToDo it={it} /> : null}
    </>
  );
}

const beforeSubmitting = ["draft", "changes-requested"];

/** What a draft lacks before it can be submitted, each with where to mend it. */
function StillToDo({ it }: { it: Project }) {
  const missing = it.missing.map(({ field, message }) => ({
    message,
    href: planParts.some((part) => part === field)
      ? `/projects/${it.id}/plan/${field}`
      : `/projects/${it.id}/edit#${field}`,
  }));
  if (it.facts.organisations < 2)
    missing.push({ message: "Have one partner accept its part", href: "#partners" });
  if (missing.length === 0) return null;
  return (
    <SidePanel title="Before it can be submitted">
      <ul className="list-disc space-y-1 pl-6">
        {missing.map(({ message, href }) => (
          <li key={message}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
