"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { mergeReply } from "@/app/barriers/reply";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { findBarrier } from "@/db/queries/barrier-detail";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { barrierDraft } from "@/lib/barrier-inputs";
import { askInput, barrierStepInputs, type SimpleStep } from "@/lib/barrier-step-inputs";
import { parseForm } from "@/lib/form";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import type { Refusal } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

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
  if (!outcome.done) return again(viewer, id, outcome, values);
  redirect(`/barriers/${id}?note=${step === "submit" ? "submitted" : "done"}`);
}

export async function askForMore(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !barrierId.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(askInput, formData);
  if (!data) return state;
  const outcome = await moveBarrier(viewer, id, "ask", data, target);
  if (!outcome.done) return again(viewer, id, outcome, values);
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
  if (!outcome.done) return again(viewer, id, outcome, reply.values);
  redirect(`/barriers/${id}?note=done`);
}

/** After a stale step the form goes on with the version that the person is told to read. */
async function again(viewer: Viewer, id: string, refusal: Refusal, values: FormValues) {
  if (refusal.why !== "stale") return answer(refusal, values);
  const now = await findBarrier(viewer, id);
  if (!now) notFound();
  return refused({ ...values, version: String(now.version) }, { message: refusal.message });
}
