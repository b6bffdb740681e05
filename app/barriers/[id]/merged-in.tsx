import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { Section } from "@/components/section";
import { asItWas } from "@/lib/barriers";
import { formatDate } from "@/lib/dates";

/** The barriers that were merged into this one, for those who may read them: their story, files and discussion stand there. */
export function MergedIn({ barriers }: { barriers: BarrierPage["mergedIn"] }) {
  if (barriers.length === 0) return null;
  return (
    <Section title="Merged into this one" id="merged-in">
      <ul className="space-y-4">
        {barriers.map(({ id, reference, title, organisation, stateSince }) => (
          <li key={id} className="border-line border-t pt-4 first:border-0 first:pt-0">
            <a href={asItWas(id)} className="font-semibold">
              {title}
            </a>
            <p className="text-ink-2 text-small">
              {[reference, organisation, formatDate(stateSince)].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
