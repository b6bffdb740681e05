import { notFound } from "next/navigation";
import { z } from "zod";
import { targetOf } from "@/lib/form-target";

const place = z.object({ id: z.uuid(), row: z.uuid() });

/** Which row of a submission a form is about, of which version, and the key by which it has one effect. */
export function rowPlaceOf(formData: FormData, id: string, row: string) {
  const target = targetOf(formData);
  const at = place.safeParse({ id, row }).data;
  if (!target || !at) notFound();
  return { ...at, version: target.version, request: target.request };
}
