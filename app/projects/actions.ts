"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { keptProject } from "@/app/projects/kept";
import { planConflict } from "@/app/projects/plan-conflict";
import { requireViewer } from "@/app/session";
import { takeDraft } from "@/app/submissions/take-draft";
import { removePlanRow, savePlanRow } from "@/db/queries/plan";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { planInputs } from "@/lib/plan";
import { type PlanPart, planParts } from "@/lib/project-fields";

/** Saves a draft, new or begun, or what was asked about; the plan comes next. */
export async function saveProject(_: FormState, formData: FormData): Promise<FormState> {
  return takeDraft(formData, keptProject, ({ id }) =>
    redirect(`/projects/${id}?note=saved#milestones`),
  );
}

const planPlace = z.object({
  id: z.uuid(),
  part: z.enum(planParts),
  row: z.uuid().optional(),
});

/** Adds a row to a part of the plan, or changes the one named. */
export async function savePlan(
  id: string,
  part: PlanPart,
  row: string | undefined,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  const place = planPlace.safeParse({ id, part, row }).data;
  if (!target || !place) notFound();
  const { data, values, state } = parseForm(planInputs[place.part], formData);
  if (!data) return state;
  const { request, version } = target;
  const outcome = await savePlanRow(viewer, { ...place, request }, data, version);
  if (!outcome.done) {
    if (outcome.why !== "stale") return answer(outcome, values);
    return planConflict(viewer, place, values);
  }
  redirect(`/projects/${id}?note=saved#${part}`);
}

export async function removePlan(
  id: string,
  part: PlanPart,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  const place = planPlace.safeParse({ id, part, row }).data;
  if (!target || !place?.row) notFound();
  const { request } = target;
  const outcome = await removePlanRow(viewer, { ...place, row: place.row, request });
  if (!outcome.done) return answer(outcome, {});
  redirect(`/projects/${id}?note=removed#${part}`);
}
