import { redirect } from "next/navigation";
import type { z } from "zod";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { rowPlaceOf } from "@/app/submissions/row-place";
import { type DayBounds, wrongDays } from "@/lib/day-bounds";
import { parseForm } from "@/lib/form";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import type { Outcome } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

type Taken<S extends z.core.$ZodType> = {
  id: string;
  row: string;
  schema: S;
  days?: DayBounds;
  /** The section of the project's page that shows it. */
  section: string;
  write: (viewer: Viewer, at: Place, data: z.output<S>) => Promise<Outcome>;
  /** Shows both versions, where a colleague may change the same. */
  conflict?: (viewer: Viewer, at: Place, values: FormValues) => Promise<FormState>;
};
type Place = ReturnType<typeof rowPlaceOf>;

/** Reads a form about a row of a project, writes what it says, and leads back to the project's page. */
export async function takeRow<S extends z.core.$ZodType>(
  formData: FormData,
  { id, row, schema, days = {}, section, write, conflict }: Taken<S>,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const at = rowPlaceOf(formData, id, row);
  const { data, values, state } = parseForm(schema, formData);
  if (state) return state;
  const errors = wrongDays(data as object, days);
  if (errors) return refused(values, { errors });
  const outcome = await write(viewer, at, data as z.output<S>);
  if (!outcome.done)
    return outcome.why === "stale" && conflict
      ? conflict(viewer, at, values)
      : answer(outcome, values);
  redirect(`/projects/${id}?note=told#${section}`);
}
