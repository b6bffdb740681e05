"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { keptProposal } from "@/app/proposals/kept";
import { contributionConflict, targetsConflict } from "@/app/proposals/money-conflict";
import { takeDraft } from "@/app/submissions/take-draft";
import { openForm } from "@/app/submissions/take-form";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import { setTargets } from "@/db/queries/targets";
import { contributionInput } from "@/lib/contribution-inputs";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetsInput } from "@/lib/targets";

/** Saves a draft, new or begun; the money comes next. */
export async function saveProposal(_: FormState, formData: FormData): Promise<FormState> {
  return takeDraft(formData, keptProposal, ({ id }) =>
    redirect(`/proposals/${id}?note=saved#money`),
  );
}

export async function saveTargets(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const { data, values, state } = parseForm(targetsInput, formData);
  if (state) return state;
  const outcome = await setTargets(viewer, id, data, target);
  if (outcome.done) redirect(`/proposals/${id}?note=saved#money`);
  return outcome.why === "stale" ? targetsConflict(viewer, id, values) : answer(outcome, values);
}

/** Enters a row of the viewer's own organisation, or changes the one named. */
export async function saveRow(
  id: string,
  row: string | undefined,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  if (!z.uuid().optional().safeParse(row).success) notFound();
  const { data, values, state } = parseForm(contributionInput, formData);
  if (state) return state;
  const { request, version } = target;
  const outcome = await saveContribution(viewer, { id, row, request }, data, version);
  if (outcome.done) {
    const another = formData.get("then") === "another";
    redirect(
      another ? `/proposals/${id}/contributions?note=entered` : `/proposals/${id}?note=saved#money`,
    );
  }
  return outcome.why === "stale" && row
    ? contributionConflict(viewer, { id, row }, values)
    : answer(outcome, values);
}

export async function removeRow(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  if (!z.uuid().safeParse(row).success) notFound();
  const { request, version } = target;
  const outcome = await removeContribution(viewer, { id, row, request }, version);
  if (!outcome.done) return answer(outcome, {});
  redirect(`/proposals/${id}?note=removed#money`);
}
