"use server";

import { notFound, redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { bothVersions, conflictWith } from "@/app/submissions/conflict";
import { openForm } from "@/app/submissions/take-form";
import { createBarrier, findDraft, updateBarrier } from "@/db/queries/barriers";
import { affectUs, findOwnEffect } from "@/db/queries/effects";
import { barrierDays } from "@/lib/barrier-days";
import { barrierDraft, barrierValues, whatIsMissing } from "@/lib/barrier-inputs";
import { wrongDays } from "@/lib/day-bounds";
import { effectInput, effectValues } from "@/lib/effects";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import { targetOf, writtenFor } from "@/lib/form-target";

/** Saves a draft, new or begun; "check" goes on to the answers once nothing is missing. */
export async function saveBarrier(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const { data, values, state } = parseForm(barrierDraft, formData);
  if (!data) return state;
  const errors = wrongDays(data, barrierDays);
  if (errors) return refused(values, { errors });
  const target = targetOf(formData);
  if (!target) notFound();
  const { id, version, request } = target;
  const outcome = id
    ? await updateBarrier(viewer, id, data, version)
    : await createBarrier(viewer, data, { request, onBehalfOf: writtenFor(formData) });
  if (!outcome.done) {
    if (outcome.why === "stale" && id) {
      const now = await findDraft(viewer, id);
      const theirs = now && {
        version: now.submission.version,
        values: barrierValues(now.draft),
      };
      return conflictWith(viewer, id, values, theirs);
    }
    return answer(outcome, values);
  }
  if (formData.get("then") !== "check") redirect(`/barriers/${outcome.id}/edit?note=saved`);
  const saved = await findDraft(viewer, outcome.id);
  if (!saved) notFound();
  const missing = whatIsMissing(data, saved.files);
  if (missing.length === 0) redirect(`/barriers/${outcome.id}/submit`);
  return refused(
    { ...values, id: outcome.id, version: String(saved.submission.version) },
    { errors: Object.fromEntries(missing.map(({ field, message }) => [field, [message]])) },
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
