import { conflictWith } from "@/app/submissions/conflict";
import { findProposal } from "@/db/queries/proposal-detail";
import { contributionValues } from "@/lib/contribution-inputs";
import type { FormValues } from "@/lib/form-state";
import { targetValues } from "@/lib/targets";
import type { Viewer } from "@/lib/viewer";

const acts = ["added-contribution", "changed-contribution", "removed-contribution"];

/** Both versions of a row of money, when somebody else of the organisation saved it first. */
export async function contributionConflict(
  viewer: Viewer,
  { id, row }: { id: string; row: string },
  values: FormValues,
) {
  const it = await findProposal(viewer, id);
  const theirs = it?.contributions.find((one) => one.id === row);
  return conflictWith(
    viewer,
    id,
    values,
    theirs ? { version: theirs.version, values: contributionValues(theirs) } : null,
    { acts, row },
  );
}

/** Both versions of the targets. */
export async function targetsConflict(viewer: Viewer, id: string, values: FormValues) {
  const it = await findProposal(viewer, id);
  return conflictWith(
    viewer,
    id,
    values,
    it ? { version: it.version, values: targetValues(it.targets) } : null,
  );
}
