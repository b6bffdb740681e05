import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { WhatWasAsked } from "@/app/barriers/[id]/what-was-asked";
import { SimilarBarriers } from "@/app/barriers/similar-barriers";
import { AudiencePanel, FollowPanel, OfficerLine } from "@/app/submissions/side-panels";
import { Words } from "@/components/prose";
import { SidePanel } from "@/components/side-panel";
import type { Surroundings } from "@/db/queries/readers";
import { severities } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { hasDuty, isSupport, type Viewer } from "@/lib/viewer";

export function BarrierSide({
  it,
  viewer,
  around,
}: {
  it: BarrierPage;
  viewer: Viewer;
  around: Surroundings;
}) {
  const [asked] = it.escalations;
  return (
    <>
      {asked ? (
        <SidePanel title={asked.outcome ? "What was asked, and the answer" : "What was asked"}>
          <WhatWasAsked escalation={asked} />
        </SidePanel>
      ) : null}
      {isSupport(viewer) ? <Support it={it} /> : null}
      <AudiencePanel id={it.id} around={around} />
      {it.similar.length > 0 ? (
        <SidePanel title="Similar barriers">
          <SimilarBarriers
            similar={it.similar}
            mayJoin={it.state === "draft" && hasDuty(viewer, "contributor", "lead")}
          />
        </SidePanel>
      ) : null}
      <FollowPanel id={it.id} kind="barrier" around={around} attach="Add evidence" />
    </>
  );
}

/** The support team's own papers on it: who has it, and each assessment. */
function Support({ it }: { it: BarrierPage }) {
  return (
    <SidePanel title="Support team">
      <OfficerLine id={it.id} officer={it.officer} />
      {it.reviews.map((review) => (
        <div key={review.id}>
          <p className="text-ink-2 text-small">
            {review.person}, {formatDate(review.createdAt)}, of version {review.version}:{" "}
            {labelOf(severities, review.severity).toLowerCase()}
          </p>
          <Words text={review.words} />
        </div>
      ))}
    </SidePanel>
  );
}
