"use server";

import { redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { planConflict } from "@/app/projects/plan-conflict";
import { takeRow } from "@/app/projects/take-row";
import { requireViewer } from "@/app/session";
import { rowPlaceOf } from "@/app/submissions/row-place";
import { takeForm } from "@/app/submissions/take-form";
import { addRisk, changeRisk, reachMilestone, recordReading } from "@/db/queries/delivery";
import { postUpdate } from "@/db/queries/updates";
import { wrongDays } from "@/lib/day-bounds";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import {
  milestoneDays,
  milestoneInput,
  planInputs,
  readingDays,
  readingInput,
  riskInput,
} from "@/lib/plan";
import { updateInput } from "@/lib/updates";
import { actsOnRisks } from "@/lib/versions";

const actsOnMilestones = ["milestone-done", "milestone-undone", "endorse-change"];

/** How it goes, as the viewer's organisation sees it. */
export async function tellHowItGoes(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    kind: "project",
    id,
    schema: updateInput,
    note: "told#updates",
    write: (viewer, data, { request }) => postUpdate(viewer, id, data, request),
  });
}

export async function tellMilestone(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const at = rowPlaceOf(formData, id, row);
  const undone = formData.get("then") === "undo";
  const { data, values, state } = parseForm(milestoneInput, formData);
  if (!data && !undone) return state;
  const errors = data && !undone ? wrongDays(data, milestoneDays) : null;
  if (errors) return refused(values, { errors });
  const doneOn = undone ? null : (data?.doneOn ?? null);
  const outcome = await reachMilestone(viewer, at, doneOn);
  if (!outcome.done)
    return outcome.why === "stale"
      ? planConflict(viewer, { ...at, part: "milestones" }, values, actsOnMilestones)
      : answer(outcome, values);
  redirect(`/projects/${id}?note=told#milestones`);
}

export async function tellResult(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    id,
    row,
    section: "outcomes",
    schema: readingInput,
    days: readingDays,
    write: recordReading,
  });
}

/** A risk that nobody thought of when it was planned. */
export async function tellNewRisk(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    kind: "project",
    id,
    schema: planInputs.risks,
    note: "told#risks",
    write: (viewer, data, { request }) => addRisk(viewer, { id, request }, data),
  });
}

export async function tellRisk(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    id,
    row,
    section: "risks",
    schema: riskInput,
    write: changeRisk,
    conflict: (viewer, at, values) =>
      planConflict(viewer, { ...at, part: "risks" }, values, actsOnRisks),
  });
}
