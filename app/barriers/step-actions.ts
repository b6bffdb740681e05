"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { mergeReply } from "@/app/barriers/reply";
import { requireViewer } from "@/app/session";
import { answerStep } from "@/app/submissions/answer-step";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { barrierDraft } from "@/lib/barrier-inputs";
import { askInput, barrierStepInputs, type SimpleStep } from "@/lib/barrier-step-inputs";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";

const barrierId = z.uuid();
const simpleStep = z.enum(Object.keys(barrierStepInputs) as [SimpleStep, ...SimpleStep[]]);

/** Takes the step that the form is for. */
export async function takeStep(
  id: string,
  step: SimpleStep,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !barrierId.safeParse(id).success || !simpleStep.safeParse(step).success)
    notFound();
  const { data, values, state } = parseForm(barrierStepInputs[step], formData);
  if (!data) return state;
  const outcome = await moveBarrier(viewer, id, step, data as never, target);
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`/barriers/${id}?note=${step === "submit" ? "submitted" : "done"}`);
}

export async function askForMore(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !barrierId.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(askInput, formData);
  if (!data) return state;
  const outcome = await moveBarrier(viewer, id, "ask", data, target);
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`/barriers/${id}?note=done`);
}

export async function replyToQuestions(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !barrierId.safeParse(id).success) notFound();
  const reply = await mergeReply(viewer, id, formData);
  if (!reply) notFound();
  const { data, state } = parseForm(barrierDraft, reply.merged);
  if (!data) return { ...state, values: reply.values };
  const outcome = await moveBarrier(
    viewer,
    id,
    "reply",
    { draft: data, answers: reply.answers },
    target,
  );
  if (!outcome.done) return answerStep(viewer, id, outcome, reply.values);
  redirect(`/barriers/${id}?note=done`);
}
