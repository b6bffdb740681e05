"use server";

import { redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { rowPlaceOf } from "@/app/projects/row-place";
import { requireViewer } from "@/app/session";
import { meetCondition, reopenCondition } from "@/db/queries/condition-changes";
import { meetInput, reopenInput } from "@/lib/conditions";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";

/** The organisation that it asks, or the lead partner, says how it was met. */
export async function meet(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const at = rowPlaceOf(formData, id, row);
  const { data, values, state } = parseForm(meetInput, formData);
  if (!data) return state;
  const outcome = await meetCondition(viewer, at, data);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/projects/${id}?note=told#conditions`);
}

/** A reviewer finds that it is not met after all. */
export async function reopen(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const at = rowPlaceOf(formData, id, row);
  const { data, values, state } = parseForm(reopenInput, formData);
  if (!data) return state;
  const outcome = await reopenCondition(viewer, at, data);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/projects/${id}?note=told#conditions`);
}
