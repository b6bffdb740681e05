import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { answerStep } from "@/app/submissions/answer-step";
import { type DayBounds, wrongDays } from "@/lib/day-bounds";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { pathOf } from "@/lib/notices";
import type { Outcome } from "@/lib/outcome";
import type { Kind } from "@/lib/submissions";
import type { Viewer } from "@/lib/viewer";

/** Who posts a form about a submission, and what its hidden fields say; a 404 for what was tampered with. */
export async function openForm(id: string, formData: FormData) {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !z.uuid().safeParse(id).success) notFound();
  return { viewer, target };
}

type Taken<S extends z.core.$ZodType> = {
  kind: Kind;
  id: string;
  schema: S;
  days?: DayBounds;
  /** What the page says afterwards. */
  note?: string;
  write: (viewer: Viewer, data: z.output<S>, target: Target) => Promise<Outcome>;
};
type Target = Awaited<ReturnType<typeof openForm>>["target"];

/** Reads a form about a submission, writes what it says, and leads back to the submission's page. */
export async function takeForm<S extends z.core.$ZodType>(
  formData: FormData,
  { kind, id, schema, days = {}, note = "done", write }: Taken<S>,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const { data, values, state } = parseForm(schema, formData);
  if (state) return state;
  const errors = wrongDays(data as object, days);
  if (errors) return refused(values, { errors });
  const outcome = await write(viewer, data as z.output<S>, target);
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`${pathOf(kind, id)}?note=${note}`);
}
