import { notFound } from "next/navigation";
import { leftForm, requireViewer } from "@/app/session";
import { commonChoices } from "@/app/submissions/choices";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty } from "@/lib/viewer";

/** What the form of what an organisation leads begins with; a 404 for whoever may not begin one. */
export async function openNew() {
  const viewer = await requireViewer();
  if (!hasDuty(viewer, "contributor", "lead")) notFound();
  const [lookups, organisation, left] = await Promise.all([
    listLookups(),
    findPlace(viewer, viewer.organisationId),
    leftForm("title", "aim"),
  ]);
  if (!organisation) notFound();
  return {
    viewer,
    form: {
      initial: left ?? emptyFormState({ pilot: organisation.pilots[0] ?? "", audience: "pilot" }),
      choices: commonChoices(lookups),
      requestKey: crypto.randomUUID(),
      personId: viewer.personId,
    },
  };
}
