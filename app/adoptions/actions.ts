"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { conflictWith } from "@/app/submissions/conflict";
import { findAdoption, tellAdoption } from "@/db/queries/adoptions";
import { adoptionInput, tellableStates } from "@/lib/adoptions";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";

/** What became of a practice, as the organisation that adopted it says. */
export async function sayHowItWorks(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !z.uuid().safeParse(id).success) notFound();
  const { data, values, state } = parseForm(adoptionInput, formData);
  if (!data) return state;
  const outcome = await tellAdoption(viewer, id, data, target);
  if (!outcome.done) {
    if (outcome.why !== "stale") return answer(outcome, values);
    const now = await findAdoption(viewer, id);
    const theirs = now && { version: now.version, values: { state: now.state, why: now.why } };
    const acts = tellableStates.map(({ act }) => act);
    return conflictWith(viewer, id, values, theirs, { acts });
  }
  redirect(`/projects/${id}?note=told#origin`);
}
