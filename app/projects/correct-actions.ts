"use server";

import { takeRow } from "@/app/projects/take-row";
import { conflictWith } from "@/app/submissions/conflict";
import { correctReading, correctUpdate } from "@/db/queries/corrections";
import { findProject, type Project } from "@/db/queries/project-detail";
import type { FormState, FormValues } from "@/lib/form-state";
import { planValues, readingDays, readingInput } from "@/lib/plan";
import { updateInput, updateValues } from "@/lib/updates";
import type { Viewer } from "@/lib/viewer";

/** What the viewer's organisation told of how it goes, as it should have said it. */
export async function correctToldUpdate(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    ...{ id, row, section: "updates", schema: updateInput, write: correctUpdate },
    conflict: (viewer, at, values) =>
      bothOf("corrected-update", viewer, at, values, ({ updates }) => {
        const now = updates.find((one) => one.id === at.row);
        return now && { version: now.version, values: updateValues(now) };
      }),
  });
}

/** A result that the viewer's organisation recorded, as it should have been. */
export async function correctToldResult(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    ...{ id, row, section: "outcomes", schema: readingInput, days: readingDays },
    write: correctReading,
    conflict: (viewer, at, values) =>
      bothOf("corrected-result", viewer, at, values, ({ readings }) => {
        const now = readings.find((one) => one.id === at.row);
        return now && { version: now.version, values: planValues(now) };
      }),
  });
}

async function bothOf(
  act: string,
  viewer: Viewer,
  { id, row }: { id: string; row: string },
  values: FormValues,
  nowIn: (it: Project) => { version: number; values: FormValues } | undefined,
) {
  const it = await findProject(viewer, id);
  return conflictWith(viewer, id, values, (it && nowIn(it)) ?? null, { acts: [act], row });
}
