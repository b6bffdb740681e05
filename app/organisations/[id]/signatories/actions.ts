"use server";

import { notFound, redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { removeSignatory, saveSignatory } from "@/db/queries/signatories";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { signatoryInput } from "@/lib/signatories";
import { hasDuty } from "@/lib/viewer";

/** A lead keeps the register of the organisation that they act for, and no other. */
export async function keepSignatory(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, target, back } = await open(formData);
  const { data, values, state } = parseForm(signatoryInput, formData);
  if (!data) return state;
  const { id: row, version, request } = target;
  const outcome = await saveSignatory(viewer, data, { row, version, request });
  if (!outcome.done) return answer(outcome, values);
  redirect(`${back}?note=saved`);
}

export async function endSignatory(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, target, back } = await open(formData);
  if (!target.id) notFound();
  const outcome = await removeSignatory(viewer, target.id, target);
  if (!outcome.done) return answer(outcome, {});
  redirect(`${back}?note=removed`);
}

async function open(formData: FormData) {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  const { organisationId } = viewer;
  if (!target || !organisationId || !hasDuty(viewer, "lead")) notFound();
  return { viewer, target, back: `/organisations/${organisationId}/signatories` };
}
