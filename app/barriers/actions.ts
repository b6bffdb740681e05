"use server";

import { notFound, redirect } from "next/navigation";
import { keptBarrier } from "@/app/barriers/kept";
import { answer } from "@/app/outcome";
import { bothVersions } from "@/app/submissions/conflict";
import { takeDraft } from "@/app/submissions/take-draft";
import { openForm } from "@/app/submissions/take-form";
import { findDraft } from "@/db/queries/barriers";
import { affectUs, findOwnEffect } from "@/db/queries/effects";
import { barrierDays } from "@/lib/barrier-days";
import { whatIsMissing } from "@/lib/barrier-inputs";
import { effectInput, effectValues } from "@/lib/effects";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";

/** Saves a draft, new or begun; "check" goes on to the answers once nothing is missing. */
export async function saveBarrier(_: FormState, formData: FormData): Promise<FormState> {
  return takeDraft(
    formData,
    { ...keptBarrier, days: barrierDays },
    async ({ viewer, id, draft, values }) => {
      if (formData.get("then") !== "check") redirect(`/barriers/${id}/edit?note=saved`);
      const saved = await findDraft(viewer, id);
      if (!saved) notFound();
      const missing = whatIsMissing(draft, saved.files);
      if (missing.length === 0) redirect(`/barriers/${id}/submit`);
      return refused(
        { ...values, id, version: String(saved.submission.version) },
        { errors: Object.fromEntries(missing.map(({ field, message }) => [field, [message]])) },
      );
    },
  );
}

/** Adds the viewer's organisation to somebody else's barrier, or mends its figures. */
export async function joinBarrier(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const { data, values, state } = parseForm(effectInput, formData);
  if (!data) return state;
  const outcome = await affectUs(viewer, id, data, target);
  if (!outcome.done) {
    if (outcome.why !== "stale") return answer(outcome, values);
    const now = await findOwnEffect(viewer, id);
    const theirs = now && { version: now.version, values: effectValues(now.figures) };
    return bothVersions(values, now, theirs);
  }
  redirect(`/barriers/${id}?note=joined#who-is-affected`);
}
