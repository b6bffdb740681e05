"use server";

import { notFound, redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { invite, sendInvitationAgain, withdrawInvitation } from "@/db/queries/invitations";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { colleagueInput } from "@/lib/invitations";
import { hasDuty } from "@/lib/viewer";

/** A lead invites to the organisation that they act for, and to no other. */
export async function inviteColleague(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const { organisationId: organisation } = viewer;
  if (!organisation || organisation !== formData.get("organisation") || !hasDuty(viewer, "lead"))
    notFound();
  const { data, values, state } = parseForm(colleagueInput, formData);
  if (!data) return state;
  const outcome = await invite(viewer, { ...data, organisation }, targetOf(formData)?.request);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/organisations/${organisation}/invite?note=sent`);
}

/** Sends one again, or withdraws it; the policies keep a lead to their own organisation's. */
export async function answerInvitation(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  if (!viewer.organisationId || !hasDuty(viewer, "lead")) notFound();
  const target = targetOf(formData);
  if (!target?.id) notFound();
  const withdraws = formData.get("then") === "withdraw";
  const act = withdraws ? withdrawInvitation : sendInvitationAgain;
  const outcome = await act(viewer, target.id, target.request);
  if (!outcome.done) return answer(outcome, {});
  const note = withdraws ? "withdrawn" : "again";
  redirect(`/organisations/${viewer.organisationId}/invite?note=${note}`);
}
