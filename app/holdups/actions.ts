"use server";

import { redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { rowPlaceOf } from "@/app/submissions/row-place";
import { takeForm } from "@/app/submissions/take-form";
import { addHoldups, removeHoldup } from "@/db/queries/holdups";
import type { FormState } from "@/lib/form-state";
import { holdupInput } from "@/lib/holdups";

/** Says which barriers stand in a project's way. */
export async function holdUp(id: string, _: FormState, formData: FormData): Promise<FormState> {
  return takeForm(formData, {
    kind: "project",
    id,
    schema: holdupInput,
    note: "saved#holdups",
    write: (viewer, { barriers }, { request }) => addHoldups(viewer, id, barriers, request),
  });
}

/** Takes it back. */
export async function free(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const outcome = await removeHoldup(viewer, rowPlaceOf(formData, id, row));
  if (!outcome.done) return answer(outcome, {});
  redirect(`/projects/${id}?note=removed#holdups`);
}
