import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { answer } from "@/app/outcome";
import { findSubmission } from "@/db/queries/submissions";
import { type FormValues, refused } from "@/lib/form-state";
import type { Refusal } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

/** After a stale step the form goes on with the version that the person is told to read. */
export async function answerStep(viewer: Viewer, id: string, refusal: Refusal, values: FormValues) {
  // Its page may have changed since the form was opened, and its questions with it.
  if (refusal.field) refresh();
  if (refusal.why !== "stale") return answer(refusal, values);
  const now = await findSubmission(viewer, id);
  if (!now) notFound();
  return refused({ ...values, version: String(now.version) }, { message: refusal.message });
}
