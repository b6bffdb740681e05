"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { addHoldups, removeHoldup } from "@/db/queries/holdups";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { holdupInput } from "@/lib/holdups";

const uuid = z.uuid();

/** Says which barriers stand in a project's way. */
export async function holdUp(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(holdupInput, formData);
  if (!data) return state;
  const outcome = await addHoldups(viewer, id, data.barriers, target.request);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/projects/${id}?note=saved#holdups`);
}

/** Takes it back. */
export async function free(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success || !uuid.safeParse(row).success) notFound();
  const outcome = await removeHoldup(viewer, { id, row, request: target.request });
  if (!outcome.done) return answer(outcome, {});
  redirect(`/projects/${id}?note=removed#holdups`);
}
