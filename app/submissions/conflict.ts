import { notFound } from "next/navigation";
import { type Changing, findLastChange } from "@/db/queries/history";
import { portalNow } from "@/lib/clock";
import { formatDateTime } from "@/lib/dates";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import type { Viewer } from "@/lib/viewer";

/** Both versions, when somebody else saved first: what was typed stays in the form. */
export async function conflictWith(
  viewer: Viewer,
  id: string,
  values: FormValues,
  theirs: { version: number; values: FormValues } | null,
  /** What saves it, where no version of the submission tells. */
  changing?: Changing,
): Promise<FormState> {
  return bothVersions(values, await findLastChange(viewer, id, changing), theirs);
}

export function bothVersions(
  values: FormValues,
  last: { person: string; at: Date } | null,
  theirs: { version: number; values: FormValues } | null,
): FormState {
  if (!theirs) notFound();
  return refused(values, {
    conflict: {
      by: last?.person ?? "Somebody else",
      at: formatDateTime(last?.at ?? portalNow()),
      version: theirs.version,
      theirs: theirs.values,
    },
  });
}
