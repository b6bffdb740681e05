import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import type { Outcome } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

const place = z.object({ id: z.uuid(), row: z.uuid() });

/** Which row of a project a form is about, of which version, and the key by which it has one effect. */
export function rowPlaceOf(formData: FormData, id: string, row: string) {
  const target = targetOf(formData);
  const at = place.safeParse({ id, row }).data;
  if (!target || !at) notFound();
  return { ...at, version: target.version, request: target.request };
}

type Taken<S extends z.core.$ZodType> = {
  id: string;
  row: string;
  schema: S;
  /** The section of the project's page that shows it. */
  section: string;
  write: (viewer: Viewer, at: ReturnType<typeof rowPlaceOf>, data: z.output<S>) => Promise<Outcome>;
};

/** Reads a form about a row of a project, writes what it says, and leads back to the project's page. */
export async function takeRow<S extends z.core.$ZodType>(
  formData: FormData,
  { id, row, schema, section, write }: Taken<S>,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const at = rowPlaceOf(formData, id, row);
  const { data, values, state } = parseForm(schema, formData);
  if (state) return state;
  const outcome = await write(viewer, at, data as z.output<S>);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/projects/${id}?note=told#${section}`);
}
