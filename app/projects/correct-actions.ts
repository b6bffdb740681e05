"use server";

import { takeRow } from "@/app/projects/take-row";
import { conflictWith } from "@/app/submissions/conflict";
import { correctReading, correctUpdate } from "@/db/queries/corrections";
import { findProject } from "@/db/queries/project-detail";
import { findUpdate } from "@/db/queries/updates";
import type { FormState } from "@/lib/form-state";
import { readingDays, readingInput } from "@/lib/plan";
import { rowValues } from "@/lib/row-values";
import { updateInput, updateValues } from "@/lib/updates";

/** What the viewer's organisation told of how it goes, as it should have said it. */
export async function correctToldUpdate(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    ...{ id, row, section: "updates", schema: updateInput, write: correctUpdate },
    conflict: async (viewer, { id, row }, values) => {
      const now = await findUpdate(viewer, id, row);
      const theirs = now && { version: now.version, values: updateValues(now) };
      return conflictWith(viewer, id, values, theirs, { acts: ["corrected-update"], row });
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
    ...{ id, row, section: "outcomes", schema: readingInput, days: readingDays },
    write: correctReading,
    conflict: async (viewer, { id, row }, values) => {
      const it = await findProject(viewer, id);
      const now = it?.readings.find((one) => one.id === row);
      const theirs = now ? { version: now.version, values: rowValues(now) } : null;
      return conflictWith(viewer, id, values, theirs, { acts: ["corrected-result"], row });
    },
  });
}
