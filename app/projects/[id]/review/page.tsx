import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { writeReview } from "@/app/projects/step-actions";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { ReviewForm } from "@/app/submissions/review-form";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProject } from "@/db/queries/project-detail";
import { emptyFormState } from "@/lib/form-state";
import { whyNotReview } from "@/lib/reviews";

export const metadata: Metadata = { title: null };

export default async function ReviewPage({ params }: PageProps<"/projects/[id]/review">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProject(viewer, id));
  if (!it) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it)}
        title="Write a review"
        lead="Seen by the support team only, and pinned to the version that was submitted."
      />
      <NotNow path={`/projects/${it.id}`} kind="project" reasons={[whyNotReview(it.facts)]}>
        <ReviewForm
          kind="project"
          title="Write a review"
          id={it.id}
          action={writeReview.bind(null, it.id)}
          personId={viewer.personId}
          initial={(await leftForm("words")) ?? emptyFormState()}
          requestKey={crypto.randomUUID()}
        />
      </NotNow>
    </>
  );
}
