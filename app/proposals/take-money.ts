import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "@/app/outcome";
import type { MoneySort } from "@/app/proposals/money-sorts";
import { conflictWith } from "@/app/submissions/conflict";
import { openForm } from "@/app/submissions/take-form";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { parseForm } from "@/lib/form";
import type { FormState, FormValues } from "@/lib/form-state";
import type { Outcome } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

/** Reads a row of money, saves it, and leads back to its part of the page, or to another. */
export async function takeMoney<S extends z.core.$ZodType>(
  formData: FormData,
  { id, row }: { id: string; row?: string },
  { part, schema, acts, own, stored, save }: MoneySort<S>,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  if (!z.uuid().optional().safeParse(row).success) notFound();
  const { data, values, state } = parseForm(schema, formData);
  if (state) return state;
  const { request, version } = target;
  const outcome = await save(viewer, { id, row, request }, data as z.output<S>, version);
  if (outcome.done) {
    if (formData.get("then") === "another") redirect(`/proposals/${id}/${part}?note=entered`);
    redirect(`/proposals/${id}?note=saved#${part}`);
  }
  if (outcome.why !== "stale" || !row) return answer(outcome, values);
  const it = await findProposal(viewer, id);
  return conflictWith(viewer, id, values, it && stored(it, row), { acts, row, own });
}

/** Takes a row out, and leads back. */
export async function takeOut<S extends z.core.$ZodType>(
  formData: FormData,
  { id, row }: { id: string; row: string },
  { part, remove }: MoneySort<S>,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  if (!z.uuid().safeParse(row).success) notFound();
  const { request, version } = target;
  const outcome = await remove(viewer, { id, row, request }, version);
  if (!outcome.done) return answer(outcome, {});
  redirect(`/proposals/${id}?note=removed#${part}`);
}

type Whole<S extends z.core.$ZodType> = {
  part: "money" | "balance" | "terms";
  schema: S;
  save: (
    viewer: Viewer,
    data: z.output<S>,
    target: { version: number; request?: string },
  ) => Promise<Outcome>;
  stored: (it: Proposal) => FormValues;
};

/** Reads what is said of the fund as a whole, saves it, and leads back. */
export async function takeWhole<S extends z.core.$ZodType>(
  formData: FormData,
  id: string,
  { part, schema, save, stored }: Whole<S>,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const { data, values, state } = parseForm(schema, formData);
  if (state) return state;
  const outcome = await save(viewer, data as z.output<S>, target);
  if (outcome.done) redirect(`/proposals/${id}?note=saved#${part}`);
  if (outcome.why !== "stale") return answer(outcome, values);
  const it = await findProposal(viewer, id);
  return conflictWith(viewer, id, values, it && { version: it.version, values: stored(it) });
}
