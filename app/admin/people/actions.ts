"use server";

import { redirect } from "next/navigation";
import { idFrom } from "@/app/admin/ids";
import { answer } from "@/app/outcome";
import { requireAdministrator } from "@/app/session";
import { bothVersions } from "@/app/submissions/conflict";
import { changeAssignments, changeDuties, changeRoles } from "@/db/queries/memberships";
import { findPerson, suspendPerson, updatePerson } from "@/db/queries/people";
import { parseForm } from "@/lib/form";
import type { FormState, FormValues } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import type { Outcome } from "@/lib/outcome";
import {
  assignmentsInput,
  dutiesInput,
  membershipInput,
  personInput,
  rolesInput,
} from "@/lib/people";
import type { Viewer } from "@/lib/viewer";

export async function editPerson(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, id, request } = await asked(formData);
  const { data, values, state } = parseForm(personInput, formData);
  if (!data) return state;
  const target = { version: Number(values.version), request };
  const outcome = await updatePerson(viewer, id, data, target);
  if (!outcome.done && outcome.why === "stale") return conflictWith(viewer, id, values);
  return saved(outcome, id, values);
}

/** What writes the row that the form is about. */
const actsOnDetails = ["changed-person", "suspended", "restored"];

/** Both versions, for whoever saved second. */
async function conflictWith(viewer: Viewer, id: string, values: FormValues) {
  const now = await findPerson(viewer, id);
  return bothVersions(
    values,
    now?.acts.find(({ act }) => actsOnDetails.includes(act)) ?? null,
    now && { version: now.version, values: { name: now.name, jobTitle: now.jobTitle ?? "" } },
  );
}

/** Gives and takes duties in an organisation that the person belongs to. */
export async function grantDuties(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, id, request } = await asked(formData);
  const organisation = idFrom(formData.get("organisation"));
  const { data, values, state } = parseForm(dutiesInput, formData);
  if (!data) return state;
  const choice = { chosen: data.duties, was: data.was };
  return saved(await changeDuties(viewer, id, organisation, choice, request), id, values);
}

export async function addToOrganisation(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, id, request } = await asked(formData);
  const { data, values, state } = parseForm(membershipInput, formData);
  if (!data) return state;
  const choice = { chosen: data.duties, was: [] };
  return saved(await changeDuties(viewer, id, data.organisation, choice, request), id, values);
}

export async function grantRoles(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, id, request } = await asked(formData);
  const { data, values, state } = parseForm(rolesInput, formData);
  if (!data) return state;
  const choice = { chosen: data.roles, was: data.was };
  return saved(await changeRoles(viewer, id, choice, request), id, values);
}

export async function assignPilots(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, id, request } = await asked(formData);
  const { data, values, state } = parseForm(assignmentsInput, formData);
  if (!data) return state;
  const choice = { chosen: data.pilots, was: data.was };
  return saved(await changeAssignments(viewer, id, choice, request), id, values);
}

export async function suspend(_: FormState, formData: FormData): Promise<FormState> {
  const { viewer, id, request } = await asked(formData);
  const suspended = formData.get("then") !== "restore";
  return saved(await suspendPerson(viewer, id, suspended, request), id, {});
}

async function asked(formData: FormData) {
  const viewer = await requireAdministrator(formData);
  const id = idFrom(formData.get("person"));
  return { viewer, id, request: targetOf(formData)?.request };
}

async function saved(outcome: Outcome, id: string, values: FormValues): Promise<FormState> {
  if (!outcome.done) return answer(outcome, values);
  redirect(`/admin/people/${id}?note=saved`);
}
