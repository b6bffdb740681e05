import { conflictWith } from "@/app/submissions/conflict";
import type { Changing } from "@/db/queries/history";
import { findProjectDraft } from "@/db/queries/projects";
import type { FormValues } from "@/lib/form-state";
import type { PlanPart } from "@/lib/project-fields";
import { rowValues } from "@/lib/row-values";
import type { Viewer } from "@/lib/viewer";

type Place = { id: string; part: PlanPart; row?: string };

/** Both versions of a row of the plan, when somebody else saved it first. */
export async function planConflict(
  viewer: Viewer,
  { id, part, row }: Place,
  values: FormValues,
  acts?: Changing["acts"],
) {
  const now = await findProjectDraft(viewer, id);
  const theirs = now?.plan[part].find((one) => one.id === row);
  return conflictWith(
    viewer,
    id,
    values,
    theirs ? { version: theirs.version, values: rowValues(theirs) } : null,
    acts && { acts, row },
  );
}
