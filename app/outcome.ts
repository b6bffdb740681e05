import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import type { Refusal } from "@/lib/outcome";

/** What a form shows when a write was refused, with every word that was sent. */
export async function answer(
  { why, field, message }: Refusal,
  values: FormValues,
): Promise<FormState> {
  // Without script a form goes with what it is about, and could say nothing.
  if (why === "gone" && !(await headers()).has("next-action")) notFound();
  return refused(values, field ? { errors: { [field]: [message] } } : { message });
}
