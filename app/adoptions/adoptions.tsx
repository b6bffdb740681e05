import { AdoptionTag } from "@/app/adoptions/adoption-tag";
import { Words } from "@/components/prose";
import type { Adoption } from "@/db/queries/adoptions";
import { manners } from "@/lib/adoptions";
import { labelOf } from "@/lib/choices";

/** Who took a practice over, what they changed and what became of it. */
export function Adoptions({ adoptions }: { adoptions: Adoption[] }) {
  if (adoptions.length === 0) return <p>Nobody has adopted it yet.</p>;
  return (
    <ul className="space-y-6">
      {adoptions.map((adoption) => (
        <li key={adoption.place} className="border-line border-t pt-4">
          <h3>{adoption.organisation}</h3>
          <p className="flex flex-wrap gap-x-3 text-ink-2 text-small">
            {adoption.state ? <AdoptionTag state={adoption.state} /> : null}
            <span>
              {[adoption.pilot, adoption.manner && labelOf(manners, adoption.manner)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </p>
          {adoption.how ? <Words text={adoption.how} /> : null}
          {adoption.why ? <Words text={adoption.why} /> : null}
          {adoption.id ? (
            <p className="mt-2">
              <a href={`/projects/${adoption.id}`}>{adoption.title}</a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
