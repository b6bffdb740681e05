"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireSupport } from "@/app/session";
import { assignOfficer } from "@/db/queries/officers";
import { findSubmission } from "@/db/queries/submissions";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { pathOf } from "@/lib/notices";
import { officerInput } from "@/lib/officers";
import { queueQueryFrom } from "@/lib/queue";

/** Gives a submission of the queue to the officer who asks. */
export async function takeIt(formData: FormData) {
  const viewer = await requireSupport(formData);
  const target = targetOf(formData);
  if (!target?.id) notFound();
  const outcome = await assignOfficer(viewer, target.id, viewer.personId, target);
  if (!outcome.done && outcome.why === "gone") notFound();
  redirect(`/reviews${queueQueryFrom(formData.get("query"))}`);
}

/** Gives a submission to another officer, or to nobody. */
export async function giveTo(id: string, _: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireSupport(formData);
  const target = targetOf(formData);
  if (!target || !z.uuid().safeParse(id).success) notFound();
  const { data, values, state } = parseForm(officerInput, formData);
  if (!data) return state;
  const outcome = await assignOfficer(viewer, id, data.officer, target);
  if (!outcome.done) return answer(outcome, values);
  const it = await findSubmission(viewer, id);
  redirect(it ? `${pathOf(it.kind, id)}?note=done` : "/reviews");
}
