import { BarrierDetails } from "@/app/barriers/[id]/barrier-details";
import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { MergedIn } from "@/app/barriers/[id]/merged-in";
import { WhatWasAsked } from "@/app/barriers/[id]/what-was-asked";
import { WhoIsAffected } from "@/app/barriers/[id]/who-is-affected";
import { Decision } from "@/app/history/decision";
import { HeldUp } from "@/app/holdups/held-up";
import { Partners } from "@/app/partnerships/partners";
import { Questions } from "@/app/submissions/questions";
import { ButtonLink } from "@/components/button";
import { Section } from "@/components/section";
import type { Lookups } from "@/db/queries/lookups";
import { affectableStates, livingStates } from "@/lib/barriers";
import { whyNotInvite } from "@/lib/partnerships";
import { hasDuty, type Viewer } from "@/lib/viewer";

export function BarrierBody({
  it,
  lookups,
  viewer,
}: {
  it: BarrierPage;
  lookups: Lookups;
  viewer: Viewer;
}) {
  const [, ...earlier] = it.escalations;
  return (
    <>
      <Decision kind="barrier" it={it} />
      <Section title="What gets in the way">
        <BarrierDetails it={it} lookups={lookups} />
      </Section>
      <Section title="Who is affected" id="who-is-affected">
        <WhoIsAffected it={it} />
        <AffectsUs it={it} viewer={viewer} />
      </Section>
      <MergedIn barriers={it.mergedIn} />
      <HeldUp projects={it.heldUp} />
      <Partners
        submissionId={it.id}
        partnerships={it.partnerships}
        proposed={it.proposed}
        owns={it.organisationId === viewer.organisationId}
        whyNotInvite={whyNotInvite({
          title: it.title,
          isLiving: (livingStates as readonly string[]).includes(it.state),
          standing: it.facts.standing,
        })}
      />
      {it.questions.length > 0 ? (
        <Section title="Questions and answers" id="questions">
          <Questions kind="barrier" questions={it.questions} />
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Section title="Asked before">
          {earlier.map((escalation) => (
            <WhatWasAsked key={escalation.id} escalation={escalation} />
          ))}
        </Section>
      ) : null}
    </>
  );
}

function AffectsUs({ it, viewer }: { it: BarrierPage; viewer: Viewer }) {
  const open = (affectableStates as readonly string[]).includes(it.state);
  const own = it.organisationId === viewer.organisationId;
  if (!open || own || !hasDuty(viewer, "contributor", "lead")) return null;
  const joined = it.effects.some((effect) => effect.organisationId === viewer.organisationId);
  return (
    <p className="mt-6">
      <ButtonLink href={`/barriers/${it.id}/affects-us`} kind="secondary">
        {joined ? "Change our figures" : "This affects us too"}
      </ButtonLink>
    </p>
  );
}
