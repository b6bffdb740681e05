"use server";

import { notFound, redirect } from "next/navigation";
import * as z from "zod/mini";
import { requireViewer, stopSession } from "@/app/session";
import { endOtherSessions, endOwnSession } from "@/db/queries/sessions";
import { uuid } from "@/lib/form";

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
