import { AdoptionTag } from "@/app/adoptions/adoption-tag";
import { Adoptions } from "@/app/adoptions/adoptions";
import { ButtonLink } from "@/components/button";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Project } from "@/db/queries/project-detail";
import type { Reuse } from "@/db/queries/reuse";
import { manners } from "@/lib/adoptions";
import { labelOf } from "@/lib/choices";
import { whyNotOffer } from "@/lib/practices";

/** The practice that a project comes from, and the one that it became. */
export function ProjectReuse({ it, reuse }: { it: Project; reuse: Reuse }) {
  return (
    <>
      {reuse.origin ? <Origin id={it.id} origin={reuse.origin} /> : null}
      <OnOffer it={it} reuse={reuse} />
    </>
  );
}

function Origin({ id, origin }: { id: string; origin: NonNullable<Reuse["origin"]> }) {
  const { adoption, title, organisation, pilot } = origin;
  const href = origin.isOnOffer
    ? `/practice/${origin.id}`
    : origin.isSeen
      ? `/projects/${origin.id}`
      : undefined;
  return (
    <Section title="Where it comes from" id="origin">
      <p>
        Adopted from {href ? <a href={href}>{title}</a> : <b>{title}</b>}, by {organisation} in{" "}
        {pilot}.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-3 text-ink-2 text-small">
        <AdoptionTag state={adoption.state} />
        <span>{labelOf(manners, adoption.manner)}</span>
      </p>
      {adoption.how ? <Words text={adoption.how} /> : null}
      {adoption.why ? <Words text={adoption.why} /> : null}
      {adoption.mayTell ? (
        <p className="mt-4 print:hidden">
          <ButtonLink href={`/adoptions/${id}`} kind="secondary">
            Say how the practice works
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

function OnOffer({ it, reuse: { practice, adoptions } }: { it: Project; reuse: Reuse }) {
  const mayOffer = whyNotOffer(it.facts) === null;
  const isOnOffer = practice?.withdrawnAt === null;
  if (!mayOffer && !isOnOffer && adoptions.length === 0) return null;
  return (
    <Section title="Practice" id="practice">
      <p>
        {isOnOffer ? (
          <>
            <a href={`/practice/${it.id}`}>What worked</a> is offered to all pilots.
          </>
        ) : (
          "It is not offered to the other pilots."
        )}
      </p>
      {isOnOffer || adoptions.length > 0 ? (
        <div className="mt-4">
          <Adoptions adoptions={adoptions} />
        </div>
      ) : null}
      {mayOffer ? (
        <p className="mt-4 print:hidden">
          <ButtonLink href={`/practice/${it.id}/offer`} kind="secondary">
            {isOnOffer ? "Change or withdraw" : "Offer as practice"}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
