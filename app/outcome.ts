import { type FormState, type FormValues, refused } from "@/lib/form-state";
import type { Refusal } from "@/lib/outcome";

/** What a form shows when a write was refused, with every word that was sent. */
export const answer = ({ field, message }: Refusal, values: FormValues): FormState =>
  refused(values, field ? { errors: { [field]: [message] } } : { message });
