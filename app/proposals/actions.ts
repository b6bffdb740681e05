"use server";

import { redirect } from "next/navigation";
import { keptProposal } from "@/app/proposals/kept";
import { takeDraft } from "@/app/submissions/take-draft";
import type { FormState } from "@/lib/form-state";

/** Saves a draft, new or begun; the money comes next. */
export async function saveProposal(_: FormState, formData: FormData): Promise<FormState> {
  return takeDraft(formData, keptProposal, ({ id }) =>
    redirect(`/proposals/${id}?note=saved#money`),
  );
}
