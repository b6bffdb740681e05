"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answeredFirst } from "@/app/submissions/answered-first";
import { openForm, takeForm } from "@/app/submissions/take-form";
import { findProject } from "@/db/queries/project-detail";
import { moveProject } from "@/db/queries/project-moves";
import type { Question } from "@/db/queries/questions";
import { reviewSubmission } from "@/db/queries/reviews";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import {
  projectStepInputs,
  requestChangesInput,
  type SimpleProjectStep,
} from "@/lib/project-step-inputs";
import type { ProjectStep } from "@/lib/project-steps";
import { answersIn } from "@/lib/questions";
import { criteria, reviewInputOf } from "@/lib/reviews";
import { scopeInput } from "@/lib/scope";
import type { Viewer } from "@/lib/viewer";

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
  if (!simpleStep.safeParse(step).success) notFound();
  return takeWith(formData, {
    id,
    step,
    schema: projectStepInputs[step],
    note: step === "submit" ? "submitted" : "done",
  });
}

/** The lead partner's new terms, to be reviewed. */
export async function changeScope(id: string, _: FormState, formData: FormData) {
  return takeWith(formData, { id, step: "change-scope", schema: scopeInput, note: "done#scope" });
}

export async function requestChanges(id: string, _: FormState, formData: FormData) {
  return takeWith(formData, { id, step: "request-changes", schema: requestChangesInput });
}

type Asked = {
  id: string;
  step: ProjectStep;
  schema: z.core.$ZodType;
  note?: string;
};

const takeWith = (formData: FormData, { id, step, schema, note }: Asked): Promise<FormState> =>
  takeForm(formData, {
    kind: "project",
    id,
    schema,
    note,
    write: (viewer, data, target) => moveProject(viewer, id, step, data as never, target),
  });

/** What changed is saved already: here each question is answered in words, where its field stayed as it was. */
export async function resubmit(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const { values, answers, errors } = answersIn(formData);
  if (errors) return refused(values, { errors });
  const outcome = await moveProject(viewer, id, "resubmit", { answers }, target);
  if (!outcome.done)
    return answeredFirst(viewer, id, outcome, values, {
      act: "resubmit",
      find: () => findAnswered(viewer, id),
    });
  redirect(`/projects/${id}?note=submitted`);
}

async function findAnswered(viewer: Viewer, id: string) {
  const it = await findProject(viewer, id);
  const besides = (one: Question): FormValues =>
    one.answer === null ? { [`answer-${one.id}`]: "They changed what it asks about." } : {};
  return it && { version: it.version, questions: it.questions, besides };
}

/** An officer's own review of the version that was submitted. */
export async function writeReview(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    kind: "project",
    id,
    schema: reviewInputOf(criteria),
    note: "reviewed#reviews",
    write: (viewer, data, { request }) => reviewSubmission(viewer, id, "whole", data, request),
  });
}
