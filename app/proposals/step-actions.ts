"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { takeForm } from "@/app/submissions/take-form";
import { moveProposal } from "@/db/queries/proposal-moves";
import { reviewSubmission } from "@/db/queries/reviews";
import type { FormState } from "@/lib/form-state";
import { proposalStepInputs } from "@/lib/proposal-step-inputs";
import { type ProposalStep, proposalStepNames } from "@/lib/proposal-steps";
import { type ReviewPart, reviewInputOf, reviewParts, reviewPartValues } from "@/lib/reviews";

/** Takes the step that the form is for. */
export async function takeProposalStep(
  id: string,
  step: ProposalStep,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  if (!z.enum(proposalStepNames).safeParse(step).success) notFound();
  return takeForm<z.core.$ZodType>(formData, {
    kind: "proposal",
    id,
    schema: proposalStepInputs[step],
    note: step === "open-figures" ? "opened" : step === "submit" ? "submitted" : "done",
    write: (viewer, data, target) => moveProposal(viewer, id, step, data as never, target),
  });
}

/** An officer's own review of the version that was submitted: of all of it, or of its finance. */
export async function writeReview(
  id: string,
  part: ReviewPart,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  if (!z.enum(reviewPartValues).safeParse(part).success) notFound();
  return takeForm(formData, {
    kind: "proposal",
    id,
    schema: reviewInputOf(reviewParts[part].criteria),
    note: "reviewed#reviews",
    write: (viewer, data, { request }) => reviewSubmission(viewer, id, part, data, request),
  });
}
