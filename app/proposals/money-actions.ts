"use server";

import { notFound } from "next/navigation";
import { contributionSort, savingSort, spendingSort } from "@/app/proposals/money-sorts";
import { takeMoney, takeOut, takeWhole } from "@/app/proposals/take-money";
import { takeSheet } from "@/app/proposals/take-sheet";
import { takeForm } from "@/app/submissions/take-form";
import { setReserves } from "@/db/queries/reserves";
import { supportRows } from "@/db/queries/supports";
import { setTargets } from "@/db/queries/targets";
import { setTerms } from "@/db/queries/terms";
import type { FormState } from "@/lib/form-state";
import { reservesInput, reservesValues } from "@/lib/reserves";
import { supportInput } from "@/lib/supports";
import { targetsInput, targetValues } from "@/lib/targets";
import { termSections } from "@/lib/term-fields";
import { termsInput, termsValues } from "@/lib/term-inputs";

export async function saveTargets(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeWhole(formData, id, {
    part: "money",
    schema: targetsInput,
    save: (viewer, data, target) => setTargets(viewer, id, data, target),
    stored: ({ targets }) => targetValues(targets),
  });
}

export async function saveReserves(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeWhole(formData, id, {
    part: "balance",
    schema: reservesInput,
    save: (viewer, data, target) => setReserves(viewer, id, data, target),
    stored: ({ reserves }) => reservesValues(reserves),
  });
}

/** Writes the terms of one section. */
export async function saveTerms(
  id: string,
  section: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const known = termSections.find(({ value }) => value === section)?.value;
  if (!known) notFound();
  return takeWhole(formData, id, {
    schema: termsInput(known),
    part: "terms",
    save: (viewer, data, target) => setTerms(viewer, id, data, target),
    stored: ({ said }) => termsValues(known, said),
  });
}

/** Shows what a sheet would do; brings it in where that is asked for and nothing in it is wrong. */
export async function bringIn(id: string, _: FormState, formData: FormData): Promise<FormState> {
  return takeSheet(formData, id);
}

/** Enters a row of the viewer's own organisation, or changes the one named. */
export async function saveRow(
  id: string,
  row: string | undefined,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeMoney(formData, { id, row }, contributionSort);
}

/** Supports rows of the viewer's own organisation as they were looked at. */
export async function supportFigures(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    kind: "proposal",
    id,
    schema: supportInput,
    note: "supported",
    write: (viewer, { rows }, { request }) => supportRows(viewer, id, rows, request),
  });
}

export async function removeRow(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeOut(formData, { id, row }, contributionSort);
}

/** Adds a line of what is to be paid for, or changes the one named. */
export async function saveSpending(
  id: string,
  row: string | undefined,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeMoney(formData, { id, row }, spendingSort);
}

export async function removeSpending(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeOut(formData, { id, row }, spendingSort);
}

/** Enters a saving, or changes the one named. */
export async function saveGain(
  id: string,
  row: string | undefined,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeMoney(formData, { id, row }, savingSort);
}

export async function removeGain(
  id: string,
  row: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeOut(formData, { id, row }, savingSort);
}
