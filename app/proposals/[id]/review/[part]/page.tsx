import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { writeReview } from "@/app/proposals/step-actions";
import { leftForm } from "@/app/session";
import { ReviewForm } from "@/app/submissions/review-form";
import { emptyFormState } from "@/lib/form-state";
import { reviewParts, reviewPartValues, whyNotReview } from "@/lib/reviews";

export const metadata: Metadata = { title: null };

export default async function ReviewPage({ params }: PageProps<"/proposals/[id]/review/[part]">) {
  const part = z.enum(reviewPartValues).safeParse((await params).part).data;
  if (!part) notFound();
  const { it, viewer } = await openProposal(params);
  const title = `Review ${reviewParts[part].label}`;
  return (
    <FormPage
      it={it}
      part="reviews"
      title={title}
      lead="Seen by the support team only, and pinned to the version that was submitted. Whoever reviews its finance does not decide on it."
      whyNot={
        whyNotReview(it.facts) ??
        (it.facts.reviewedByViewer ? "You have reviewed this version already." : null)
      }
    >
      <ReviewForm
        kind="proposal"
        part={part}
        title={title}
        id={it.id}
        personId={viewer.personId}
        action={writeReview.bind(null, it.id, part)}
        initial={(await leftForm("words")) ?? emptyFormState()}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}
