import { BarrierBody } from "@/app/barriers/[id]/barrier-body";
import { BarrierHead } from "@/app/barriers/[id]/barrier-head";
import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { BarrierSide } from "@/app/barriers/[id]/barrier-side";
import { NextStep } from "@/app/barriers/[id]/next-step";
import { Discussion } from "@/app/comments/discussion";
import { placeOf, type Query } from "@/app/comments/place";
import { PageTitle } from "@/components/form/error-title";
import { NoticeBanner } from "@/components/notice-banner";
import { RecordLayout } from "@/components/record-layout";
import type { Discussion as Found } from "@/db/queries/discussions";
import type { Lookups } from "@/db/queries/lookups";
import type { Surroundings } from "@/db/queries/readers";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { notesOnPartnerships } from "@/lib/partnerships";
import type { Viewer } from "@/lib/viewer";

const words: Record<string, string> = {
  submitted:
    "Submitted. The support team reads it next, and you will hear from them here and by mail.",
  done: "Done. It is in the history, and whoever it concerns is told.",
  saved: "Draft saved.",
  joined: "Your organisation is on this barrier now, with its figures.",
  ...notesOnPartnerships,
};

/** The whole page of one barrier, from what was read for it. */
export function BarrierView({
  it,
  lookups,
  discussion,
  around,
  viewer,
  query,
}: {
  it: BarrierPage;
  lookups: Lookups;
  discussion: Found;
  around: Surroundings;
  viewer: Viewer;
  query: Query;
}) {
  const note = typeof query.note === "string" ? words[query.note] : undefined;
  return (
    <>
      <PageTitle title={it.title} />
      {note ? <NoticeBanner tone="success" heading={note} /> : null}
      {typeof query.from === "string" && /^[A-Z]{3}-B-\d+$/.test(query.from) ? (
        <NoticeBanner tone="info" heading={`${query.from} was merged into this barrier`} />
      ) : null}
      <RecordLayout
        head={<BarrierHead it={it} />}
        next={<NextStep it={it} today={londonToday(portalNow())} />}
        side={<BarrierSide it={it} viewer={viewer} around={around} />}
      >
        <BarrierBody it={it} lookups={lookups} viewer={viewer} />
        <Discussion
          submissionId={it.id}
          viewer={viewer}
          discussion={discussion}
          audience={around}
          place={placeOf(query)}
          path={`/barriers/${it.id}`}
        />
      </RecordLayout>
    </>
  );
}
