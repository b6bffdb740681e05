import { StateTag } from "@/app/submissions/state-tag";
import { Section } from "@/components/section";
import type { HeldUp as Row } from "@/db/queries/holdups";

/** The projects that a barrier holds up. */
export function HeldUp({ projects }: { projects: Row[] }) {
  if (projects.length === 0) return null;
  return (
    <Section title="Projects that it holds up" id="held-up">
      <ul className="space-y-4">
        {projects.map(({ id, reference, title, state, organisation }) => (
          <li key={id} className="border-line border-t pt-4 first:border-0 first:pt-0">
            <a href={`/projects/${id}`} className="font-semibold">
              {title}
            </a>
            <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-small">
              <StateTag kind="project" state={state} />
              <span>{[reference, `led by ${organisation}`].filter(Boolean).join(" · ")}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
