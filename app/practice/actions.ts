"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { conflictWith } from "@/app/submissions/conflict";
import { adopt } from "@/db/queries/adoptions";
import { findOffer, offerPractice, withdrawPractice, wordsOf } from "@/db/queries/practices";
import { adoptInput } from "@/lib/adoptions";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { practiceInput } from "@/lib/practices";

const practiceId = z.uuid();
const savingActs = ["offered", "changed-practice", "withdrew-practice"];

/** Offers a project's practice to the other pilots, or changes what is offered. */
export async function offer(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !practiceId.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(practiceInput, formData);
  if (!data) return state;
  const outcome = await offerPractice(viewer, id, data, target);
  if (!outcome.done) {
    if (outcome.why !== "stale") return answer(outcome, values);
    const now = (await findOffer(viewer, id))?.practice;
    const theirs = now && { version: now.version, values: wordsOf(now) };
    return conflictWith(viewer, id, values, theirs ?? null, { acts: savingActs });
  }
  redirect(`/projects/${id}?note=offered#practice`);
}

export async function withdraw(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !practiceId.safeParse(id).success) notFound();
  const outcome = await withdrawPractice(viewer, id, target);
  if (!outcome.done) return answer(outcome, {});
  redirect(`/projects/${id}?note=offer-withdrawn#practice`);
}

/** Drafts a project of the viewer's organisation from a practice. */
export async function adoptPractice(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !practiceId.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(adoptInput, formData);
  if (!data) return state;
  const outcome = await adopt(viewer, id, data, target.request);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/projects/${outcome.id}?note=adopted`);
}
