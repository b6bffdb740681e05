import { notFound } from "next/navigation";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import type { Refusal } from "@/lib/outcome";

/** What a form shows when a write was refused; what is not there for the viewer is a 404. */
export function answer(refusal: Refusal, values: FormValues): FormState {
  if (refusal.why === "gone") notFound();
  const { field, message } = refusal;
  return refused(values, field ? { errors: { [field]: [message] } } : { message });
}
