"use server";

import { takeRow } from "@/app/projects/take-row";
import { meetCondition, reopenCondition } from "@/db/queries/condition-changes";
import { meetDays, meetInput, reopenInput } from "@/lib/conditions";
import type { FormState } from "@/lib/form-state";

const section = "conditions";

/** The organisation that it asks, or the lead partner, says how it was met. */
export async function meet(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, {
    id,
    row,
    section,
    schema: meetInput,
    days: meetDays,
    write: meetCondition,
  });
}

/** A reviewer finds that it is not met after all. */
export async function reopen(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeRow(formData, { id, row, section, schema: reopenInput, write: reopenCondition });
}
