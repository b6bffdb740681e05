import { notFound } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { conflictWith } from "@/app/submissions/conflict";
import { type Kept, keep } from "@/app/submissions/kept";
import { type DayBounds, wrongDays } from "@/lib/day-bounds";
import { parseForm } from "@/lib/form";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import type { Viewer } from "@/lib/viewer";

type Saved<Draft> = { viewer: Viewer; id: string; draft: Draft; values: FormValues };

/** Reads the form of a draft, new or begun, saves what it says, and goes on from there. */
export async function takeDraft<Draft extends object>(
  formData: FormData,
  { days = {}, ...kept }: Kept<Draft> & { days?: DayBounds },
  goOn: (saved: Saved<Draft>) => FormState | Promise<FormState>,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const { data, values, state } = parseForm(kept.schema, formData);
  if (state) return state;
  const errors = wrongDays(data, days);
  if (errors) return refused(values, { errors });
  const target = targetOf(formData);
  if (!target) notFound();
  const outcome = await keep(kept, viewer, data, target, formData);
  if (outcome.done) return goOn({ viewer, id: outcome.id, draft: data, values });
  if (outcome.why !== "stale" || !target.id) return answer(outcome, values);
  return conflictWith(viewer, target.id, values, await kept.stored(viewer, target.id));
}
