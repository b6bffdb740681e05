"use server";

import { redirect } from "next/navigation";
import { idFrom } from "@/app/admin/ids";
import { answer } from "@/app/outcome";
import { requireAdministrator } from "@/app/session";
import { invite, sendInvitationAgain, withdrawInvitation } from "@/db/queries/invitations";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { memberInput, teamInput } from "@/lib/invitations";

export async function inviteMember(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireAdministrator(formData);
  const { data, values, state } = parseForm(memberInput, formData);
  if (!data) return state;
  const outcome = await invite(viewer, data, targetOf(formData)?.request);
  return outcome.done ? redirect("/admin/invitations?note=sent") : answer(outcome, values);
}

export async function inviteToTeam(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireAdministrator(formData);
  const { data, values, state } = parseForm(teamInput, formData);
  if (!data) return state;
  const outcome = await invite(viewer, data, targetOf(formData)?.request);
  return outcome.done ? redirect("/admin/invitations?note=sent") : answer(outcome, values);
}

/** Sends one again, or withdraws it. */
export async function answerInvitation(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireAdministrator(formData);
  const id = idFrom(formData.get("id"));
  const withdraws = formData.get("then") === "withdraw";
  const act = withdraws ? withdrawInvitation : sendInvitationAgain;
  const outcome = await act(viewer, id, targetOf(formData)?.request);
  if (!outcome.done) return answer(outcome, {});
  redirect(`/admin/invitations?note=${withdraws ? "withdrawn" : "again"}`);
}
