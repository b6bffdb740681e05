"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { findReplied, mergeReply } from "@/app/barriers/reply";
import { answeredFirst } from "@/app/submissions/answered-first";
import { openForm, takeForm } from "@/app/submissions/take-form";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { barrierDays, barrierStepDays } from "@/lib/barrier-days";
import { barrierDraft } from "@/lib/barrier-inputs";
import { askInput, barrierStepInputs, type SimpleStep } from "@/lib/barrier-step-inputs";
import { wrongDays } from "@/lib/day-bounds";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";

const simpleStep = z.enum(Object.keys(barrierStepInputs) as [SimpleStep, ...SimpleStep[]]);

/** Takes the step that the form is for. */
export async function takeStep(
  id: string,
  step: SimpleStep,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  if (!simpleStep.safeParse(step).success) notFound();
  return takeForm(formData, {
    kind: "barrier",
    id,
    schema: barrierStepInputs[step],
    days: barrierStepDays[step],
    note: step === "submit" ? "submitted" : "done",
    write: (viewer, data, target) => moveBarrier(viewer, id, step, data as never, target),
  });
}

export async function askForMore(id: string, _: FormState, formData: FormData): Promise<FormState> {
  return takeForm(formData, {
    kind: "barrier",
    id,
    schema: askInput,
    days: barrierStepDays.ask,
    write: (viewer, data, target) => moveBarrier(viewer, id, "ask", data, target),
  });
}

export async function replyToQuestions(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const reply = await mergeReply(viewer, id, formData);
  if (!reply) notFound();
  const { data, state } = parseForm(barrierDraft, reply.merged);
  if (!data) return { ...state, values: reply.values };
  const { answers, values } = reply;
  const errors = wrongDays(data, barrierDays);
  if (errors) return refused(values, { errors });
  const lacking = reply.lacking(data);
  if (lacking.length > 0)
    return refused(values, {
      errors: Object.fromEntries(lacking.map(({ field, message }) => [field, [message]])),
    });
  const outcome = await moveBarrier(viewer, id, "reply", { draft: data, answers }, target);
  if (!outcome.done)
    return answeredFirst(viewer, id, outcome, values, {
      act: "reply",
      find: () => findReplied(viewer, id),
    });
  redirect(`/barriers/${id}?note=done`);
}
