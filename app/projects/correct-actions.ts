"use server";

import { takeRow } from "@/app/projects/take-row";
import { conflictWith } from "@/app/submissions/conflict";
import { correctReading, correctUpdate } from "@/db/queries/corrections";
import { findProject } from "@/db/queries/project-detail";
import type { FormState } from "@/lib/form-state";
import { planValues, readingDays, readingInput } from "@/lib/plan";
import { updateInput, updateValues } from "@/lib/updates";

/** What the viewer's organisation told of how it goes, as it should have said it. */
export async function correctToldUpdate(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    id,
    row,
    section: "updates",
    schema: updateInput,
    write: correctUpdate,
    conflict: async (viewer, at, values) => {
      const now = (await findProject(viewer, id))?.updates.find((one) => one.id === at.row);
      const theirs = now ? { version: now.version, values: updateValues(now) } : null;
      return conflictWith(viewer, id, values, theirs, { acts: ["corrected-update"], row: at.row });
    },
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
    id,
    row,
    section: "outcomes",
    schema: readingInput,
    days: readingDays,
    write: correctReading,
    conflict: async (viewer, at, values) => {
      const now = (await findProject(viewer, id))?.readings.find((one) => one.id === at.row);
      const theirs = now ? { version: now.version, values: planValues(now) } : null;
      return conflictWith(viewer, id, values, theirs, { acts: ["corrected-result"], row: at.row });
    },
  });
}
