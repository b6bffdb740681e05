import { notFound } from "next/navigation";
import { findDraft } from "@/db/queries/barriers";
import { findLastChange } from "@/db/queries/history";
import { barrierValues } from "@/lib/barrier-inputs";
import { formatDateTime } from "@/lib/dates";
import { type FormState, type FormValues, refused } from "@/lib/form-state";
import type { Viewer } from "@/lib/viewer";

/** Both versions, when somebody else saved first: what was typed stays in the form. */
export async function conflictWith(
  viewer: Viewer,
  id: string,
  values: FormValues,
): Promise<FormState> {
  const [found, last] = await Promise.all([findDraft(viewer, id), findLastChange(viewer, id)]);
  if (!found || !last) notFound();
  return refused(values, {
    conflict: {
      by: last.person,
      at: formatDateTime(last.at),
      version: found.submission.version,
      theirs: barrierValues(found.draft),
    },
  });
}
