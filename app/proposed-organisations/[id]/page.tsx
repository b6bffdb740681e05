import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { waysBack } from "@/app/proposed-organisations/[id]/ways-back";
import { WhatNext } from "@/app/proposed-organisations/[id]/what-next";
import { requireViewer } from "@/app/session";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import { SummaryList } from "@/components/summary-list";
import { Tag } from "@/components/tag";
import { findProposed } from "@/db/queries/proposed-organisations";
import { formatDate } from "@/lib/dates";
import { labelOfOrganisationType } from "@/lib/organisations";
import { notesOnProposed, proposedStates } from "@/lib/proposed-organisations";

export const metadata: Metadata = { title: "Proposed organisation" };

/** One proposed organisation: all that was written, where it stands, and what its reader can do. */
export default async function ProposedPage({
  params,
  searchParams,
}: PageProps<"/proposed-organisations/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findProposed(viewer, id) : null;
  if (!it) notFound();
  if (!it.submission) readAfterwards(viewer, it.submissionId, it.notice);
  const { note } = await searchParams;
  const heading = typeof note === "string" ? notesOnProposed[note] : undefined;
  const { tone, label } =
    proposedStates.find(({ value }) => value === it.state) ?? proposedStates[0];
  return (
    <>
      {heading ? <NoticeBanner tone="success" heading={heading} /> : null}
      <PageHeader
        breadcrumbs={waysBack(it)}
        title={it.name}
        tag={<Tag tone={tone}>{label}</Tag>}
        meta={`Proposed by ${it.by}, ${it.organisation}, ${formatDate(it.createdAt)}`}
      />
      <div className="space-y-8">
        <SummaryList
          rows={[
            { term: "What it is", description: labelOfOrganisationType(it.type) },
            { term: "Pilot", description: it.pilotName },
            { term: "How to reach it", description: it.reach },
            {
              term: "A person to ask",
              description: (
                <>
                  {it.contactName}
                  <br />
                  {it.contactEmail}
                </>
              ),
            },
            { term: "The part", description: <Words text={it.words} /> },
            { term: "Why", description: <Words text={it.why} /> },
          ]}
        />
        <WhatNext it={it} />
      </div>
    </>
  );
}
