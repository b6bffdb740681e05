"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { setWatch } from "@/db/queries/watches";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";

export async function setWatching(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  const wanted = formData.get("watching");
  if (!target?.id || (wanted !== "yes" && wanted !== "no")) notFound();
  const watching = wanted === "yes";
  const outcome = await setWatch(viewer, target.id, watching, target.request);
  if (!outcome.done) return answer(outcome, {});
  refresh();
  return {
    ...emptyFormState(),
    message: watching ? "You follow it now" : "You no longer follow it",
  };
}
