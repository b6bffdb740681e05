import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { BarrierBody } from "@/app/barriers/[id]/barrier-body";
import { BarrierHead } from "@/app/barriers/[id]/barrier-head";
import { BarrierSide } from "@/app/barriers/[id]/barrier-side";
import { NextStep } from "@/app/barriers/[id]/next-step";
import { Discussion } from "@/app/comments/discussion";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { requireViewer } from "@/app/session";
import { PageTitle } from "@/components/form/error-title";
import { NoticeBanner } from "@/components/notice-banner";
import { RecordLayout } from "@/components/record-layout";
import { findBarrier } from "@/db/queries/barrier-detail";
import { listLookups } from "@/db/queries/lookups";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";

export const metadata: Metadata = { title: null };

const words: Record<string, string> = {
  submitted:
    "Submitted. The support team reads it next, and you will hear from them here and by mail.",
  done: "Done. It is in the history, and whoever it concerns is told.",
  saved: "Draft saved.",
  joined: "Your organisation is on this barrier now, with its figures.",
};

export default async function BarrierPage({ params, searchParams }: PageProps<"/barriers/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [it, lookups, query] = await Promise.all([
    findBarrier(viewer, id),
    listLookups(viewer),
    searchParams,
  ]);
  if (!it) notFound();
  const target = it.barrier.mergedIntoId;
  if (it.state === "merged" && target && query.stay === undefined) {
    if (await findBarrier(viewer, target)) redirect(`/barriers/${target}?from=${it.reference}`);
  }
  readAfterwards(viewer, id);
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
        side={<BarrierSide it={it} viewer={viewer} />}
      >
        <BarrierBody it={it} lookups={lookups} viewer={viewer} />
        <Discussion
          submissionId={id}
          viewer={viewer}
          searchParams={query}
          path={`/barriers/${id}`}
        />
      </RecordLayout>
    </>
  );
}
