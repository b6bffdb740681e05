"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod/mini";
import { requireViewer, stopSession } from "@/app/session";
import { makeFeed, revokeFeed } from "@/db/queries/feeds";
import { endOtherSessions, endOwnSession } from "@/db/queries/sessions";
import { env } from "@/lib/env";
import { uuid } from "@/lib/form";
import { emptyFormState, type FormState, refused } from "@/lib/form-state";

export async function signOut() {
  await stopSession();
  redirect("/sign-in?out=1");
}

/** Ends one of the viewer's own sessions, this one or another. */
export async function endSession(formData: FormData) {
  const viewer = await requireViewer(formData);
  const { data: id } = z.safeParse(uuid("Choose a session"), formData.get("session") ?? "");
  if (!id) notFound();
  if (id === viewer.sessionId) return signOut();
  await endOwnSession(viewer, id);
  redirect("/account?ended=one");
}

export async function endOthers(formData: FormData) {
  const viewer = await requireViewer(formData);
  await endOtherSessions(viewer);
  redirect("/account?ended=others");
}

/** Makes the viewer's calendar address, or a new one in place of the old, and shows it this once. */
export async function makeAddress(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const secret = await makeFeed(viewer);
  if (!secret) return refused({}, { message: "The address could not be made" });
  refresh();
  return { ...emptyFormState(), message: `${env.portalUrl}/calendar/${secret}` };
}

export async function revoke(formData: FormData) {
  const viewer = await requireViewer(formData);
  await revokeFeed(viewer);
  redirect("/account?feed=revoked");
}
