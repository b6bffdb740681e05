"use server";

import { redirect } from "next/navigation";
import { idFrom } from "@/app/admin/ids";
import { answer } from "@/app/outcome";
import { requireAdministrator } from "@/app/session";
import { bothVersions } from "@/app/submissions/conflict";
import {
  createOrganisation,
  findOrganisation,
  updateOrganisation,
} from "@/db/queries/organisations";
import { parseForm } from "@/lib/form";
import type { FormState, FormValues } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { organisationInput } from "@/lib/organisation-inputs";
import type { Viewer } from "@/lib/viewer";

export async function addOrganisation(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireAdministrator(formData);
  const { data, values, state } = parseForm(organisationInput, formData);
  if (!data) return state;
  const typed = formData.get("proposed");
  const proposed = typed ? idFrom(typed) : undefined;
  const request = targetOf(formData)?.request;
  const outcome = await createOrganisation(viewer, data, { request, proposed });
  if (!outcome.done) return answer(outcome, values);
  redirect(`/admin/organisations/${outcome.id}?note=added`);
}

export async function editOrganisation(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireAdministrator(formData);
  const id = idFrom(formData.get("id"));
  const { data, values, state } = parseForm(organisationInput, formData);
  if (!data) return state;
  const target = { version: Number(values.version), request: targetOf(formData)?.request };
  const outcome = await updateOrganisation(viewer, id, data, target);
  if (!outcome.done && outcome.why === "stale") return conflictWith(viewer, id, values);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/admin/organisations/${id}?note=saved`);
}

/** Both versions, for whoever saved second. */
async function conflictWith(viewer: Viewer, id: string, values: FormValues) {
  const now = await findOrganisation(viewer, id);
  return bothVersions(
    values,
    now?.acts[0] ?? null,
    now && {
      version: now.version,
      values: { name: now.name, type: now.type, pilots: now.pilots },
    },
  );
}
