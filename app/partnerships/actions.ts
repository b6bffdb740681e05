"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { bothVersions } from "@/app/submissions/conflict";
import { findLastWording, rewordPart } from "@/db/queries/part-words";
import { findInviting, invitePartner } from "@/db/queries/partner-invitations";
import { findPartnership, movePartnership } from "@/db/queries/partnerships";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { pathOf } from "@/lib/notices";
import {
  invitationInput,
  type PersonsStep,
  partInput,
  partnershipStepInputs,
  personsSteps,
} from "@/lib/partnerships";

const uuid = z.uuid();
const personsStep = z.enum(personsSteps);

/** Offers an organisation a part in a submission. */
export async function invite(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(invitationInput, formData);
  if (!data) return state;
  const outcome = await invitePartner(viewer, id, data, target.request);
  if (!outcome.done) return answer(outcome, values);
  const it = await findInviting(viewer, id);
  if (!it) notFound();
  redirect(`${pathOf(it.kind, id)}?note=invited#partners`);
}

/** Writes anew what one's own organisation does in it. */
export async function reword(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success) notFound();
  const { data, values, state } = parseForm(partInput, formData);
  if (!data) return state;
  const outcome = await rewordPart(viewer, id, data, target);
  const it = (await findPartnership(viewer, id)) ?? notFound();
  if (!it.submission) notFound();
  if (outcome.done)
    redirect(`${pathOf(it.submission.kind, it.submission.id)}?note=reworded#partners`);
  if (outcome.why !== "stale") return answer(outcome, values);
  const last = await findLastWording(viewer, it.submission.id, id);
  const { words, version } = it;
  return bothVersions(values, last, { version, values: { words } });
}

/** Answers an invitation, takes it back, leaves or stays after all. */
export async function takePart(
  id: string,
  step: PersonsStep,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success || !personsStep.safeParse(step).success) notFound();
  const { data, values, state } = parseForm(partnershipStepInputs[step], formData);
  if (!data) return state;
  const outcome = await movePartnership(viewer, id, step, { ...data, request: target.request });
  if (!outcome.done) return answer(outcome, values);
  const it = await findPartnership(viewer, id);
  if (!it?.submission) redirect(`/partnerships/${id}`);
  const note = step === "leave" && it.state === "accepted" ? "announce" : step;
  redirect(`${pathOf(it.submission.kind, it.submission.id)}?note=${note}#partners`);
}
