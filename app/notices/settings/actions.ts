"use server";

import { notFound, redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { saveSettings } from "@/db/queries/notice-settings";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { settingsInput } from "@/lib/notice-settings";

/** What the viewer gets by mail from here on. */
export async function changeSettings(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target) notFound();
  const { data, values, state } = parseForm(settingsInput, formData);
  if (!data) return state;
  const outcome = await saveSettings(viewer, data, target.request);
  if (!outcome.done) return answer(outcome, values);
  redirect("/notices/settings?note=saved");
}
