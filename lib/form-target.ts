import { z } from "zod";
import { isForm } from "@/lib/form-state";

const target = z.object({
  id: z.preprocess((typed) => typed || undefined, z.uuid().optional()),
  // 0 of what was not there yet.
  version: z.preprocess((typed) => typed || 1, z.coerce.number().int().min(0).max(1_000_000)),
  request: z.preprocess((typed) => typed || undefined, z.uuid().optional()),
});

/** What a form's hidden fields say it is about; `null` when they were tampered with. */
export function targetOf(formData: FormData) {
  if (!isForm(formData)) return null;
  const read = target.safeParse({
    id: formData.get("id"),
    version: formData.get("version"),
    request: formData.get("request"),
  });
  return read.success ? read.data : null;
}

/** The organisation that an adviser writes for, if any. */
export function writtenFor(formData: FormData) {
  return z.uuid().safeParse(formData.get("for")).data;
}
