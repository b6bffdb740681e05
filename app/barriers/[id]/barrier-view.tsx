import { BarrierBody } from "@/app/barriers/[id]/barrier-body";
import { BarrierHead } from "@/app/barriers/[id]/barrier-head";
import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { BarrierSide } from "@/app/barriers/[id]/barrier-side";
import { NextStep } from "@/app/barriers/[id]/next-step";
import type { Query } from "@/app/comments/place";
import { RecordPage } from "@/app/submissions/record-page";
import { NoticeBanner } from "@/components/notice-banner";
import type { Discussion } from "@/db/queries/discussions";
import type { Lookups } from "@/db/queries/lookups";
import type { Surroundings } from "@/db/queries/readers";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import type { Viewer } from "@/lib/viewer";

const notes = {
  saved: "Draft saved.",
  joined: "Your organisation is on this barrier now, with its figures.",
};

/** The whole page of one barrier, from what was read for it. */
export function BarrierView({
  lookups,
  ...read
}: {
  it: BarrierPage;
  lookups: Lookups;
  discussion: Discussion;
  around: Surroundings;
  viewer: Viewer;
  query: Query;
}) {
  const { it, around, viewer, query } = read;
  const merged = typeof query.from === "string" && /^[A-Z]{3}-B-\d+$/.test(query.from);
  return (
    <RecordPage
      kind="barrier"
      {...read}
      notes={notes}
      before={
        merged ? (
          <NoticeBanner tone="info" heading={`${query.from} was merged into this barrier`} />
        ) : null
      }
      head={<BarrierHead it={it} />}
      next={<NextStep it={it} today={londonToday(portalNow())} />}
      side={<BarrierSide it={it} viewer={viewer} around={around} />}
    >
      <BarrierBody it={it} lookups={lookups} viewer={viewer} />
    </RecordPage>
  );
}
