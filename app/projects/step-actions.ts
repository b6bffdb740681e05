"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { answerStep } from "@/app/submissions/answer-step";
import { moveProject } from "@/db/queries/project-moves";
import { reviewProject } from "@/db/queries/reviews";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import {
  projectStepInputs,
  requestChangesInput,
  type SimpleProjectStep,
} from "@/lib/project-step-inputs";
import { answersIn } from "@/lib/questions";
import { reviewInput } from "@/lib/reviews";

const projectId = z.uuid();
const simpleStep = z.enum(
  Object.keys(projectStepInputs) as [SimpleProjectStep, ...SimpleProjectStep[]],
);

/** Takes the step that the form is for. */
export async function takeProjectStep(
  id: string,
  step: SimpleProjectStep,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !projectId.safeParse(id).success || !simpleStep.safeParse(step).success)
    notFound();
  const { data, values, state } = parseForm(projectStepInputs[step], formData);
  if (!data) return state;
  const outcome = await moveProject(viewer, id, step, data as never, target);
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`/projects/${id}?note=${step === "submit" ? "submitted" : "done"}`);
}

export async function requestChanges(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !projectId.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(requestChangesInput, formData);
  if (!data) return state;
  const outcome = await moveProject(viewer, id, "request-changes", data, target);
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`/projects/${id}?note=done`);
}

/** What changed is saved already: here each question is answered in words, where its field stayed as it was. */
export async function resubmit(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !projectId.safeParse(id).success) notFound();
  const { values, answers, errors } = answersIn(formData);
  if (errors) return refused(values, { errors });
  const outcome = await moveProject(viewer, id, "resubmit", { answers }, target);
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`/projects/${id}?note=submitted`);
}

/** An officer's own review of the version that was submitted. */
export async function writeReview(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !projectId.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(reviewInput, formData);
  if (!data) return state;
  const outcome = await reviewProject(viewer, id, data, target.request);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/projects/${id}?note=reviewed#reviews`);
}
