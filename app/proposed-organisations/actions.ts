"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import { invite } from "@/app/partnerships/actions";
import { requireViewer } from "@/app/session";
import { moveProposed, proposeOrganisation } from "@/db/queries/proposed-changes";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import {
  type ProposedFormStep,
  proposedFormSteps,
  proposedInput,
  proposedStepInputs,
} from "@/lib/proposed-organisations";

const uuid = z.uuid();
const formStep = z.enum(proposedFormSteps);

/** Proposes an organisation; one that turned out to be on the portal is invited by the same form. */
export async function propose(
  id: string,
  state: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success) notFound();
  if (formData.get("then") === "invite") return invite(id, state, formData);
  const { data, values, state: faults } = parseForm(proposedInput, formData);
  const { organisation: _, found: __, ...typed } = values;
  if (!data) return { ...faults, values: typed };
  const outcome = await proposeOrganisation(viewer, id, data, target.request);
  if (outcome.done) redirect(`/proposed-organisations/${outcome.id}?note=proposed`);
  const { found } = outcome;
  return answer(outcome, found ? { ...typed, organisation: found.id, found: found.name } : typed);
}

/** Says what becomes of a proposed organisation, or takes the proposal back. */
export async function settle(
  id: string,
  step: ProposedFormStep,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target || !uuid.safeParse(id).success || !formStep.safeParse(step).success) notFound();
  const { data, values, state } = parseForm(proposedStepInputs[step], formData);
  if (!data) return state;
  const said: { organisation?: string; reason?: string } = data;
  const { organisation: foundId, reason } = said;
  const { request } = target;
  const outcome = await moveProposed(viewer, id, step, { foundId, reason, request });
  if (!outcome.done) return answer(outcome, values);
  redirect(`/proposed-organisations/${id}?note=${step}`);
}
