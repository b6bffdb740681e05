"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { takeForm } from "@/app/submissions/take-form";
import { moveProposal } from "@/db/queries/proposal-moves";
import type { FormState } from "@/lib/form-state";
import { proposalStepInputs } from "@/lib/proposal-step-inputs";
import { type ProposalStep, proposalStepNames } from "@/lib/proposal-steps";

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
    note: step === "open-figures" ? "opened" : "done",
    write: (viewer, data, target) => moveProposal(viewer, id, step, data as never, target),
  });
}
