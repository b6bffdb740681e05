"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { takeForm } from "@/app/submissions/take-form";
import { acknowledge, writeFinalAccount } from "@/db/queries/closings";
import { planPayments, recordReceipt } from "@/db/queries/instalments";
import { findProposal } from "@/db/queries/proposal-detail";
import { linesOfYear, reportQuarter } from "@/db/queries/returns";
import { acknowledgeInput, finalAccountInput } from "@/lib/closing-inputs";
import type { FormState } from "@/lib/form-state";
import { scheduleInput } from "@/lib/instalments";
import { receiptInput } from "@/lib/receipts";
import { quarterOfKey, returnInput } from "@/lib/returns";

const ofProposal = { kind: "proposal" } as const;

/** Says when the cash of an organisation, or of all, is due. */
export async function savePayments(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    ...{ ...ofProposal, id, schema: scheduleInput, note: "planned#payments" },
    write: (viewer, data, { request }) => planPayments(viewer, id, data, request),
  });
}

/** Records what came of one payment. */
export async function saveReceipt(
  id: string,
  instalment: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  if (!z.uuid().safeParse(instalment).success) notFound();
  return takeForm(formData, {
    ...{ ...ofProposal, id, schema: receiptInput, note: "recorded#payments" },
    write: (viewer, data, { request }) => recordReceipt(viewer, { id, instalment }, data, request),
  });
}

/** Reports a quarter against the plan that was signed. */
export async function saveReturn(
  id: string,
  key: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const quarter = quarterOfKey(String(key));
  const it = z.uuid().safeParse(id).success ? await findProposal(viewer, id) : null;
  if (!quarter || !it) notFound();
  return takeForm(formData, {
    ...{ ...ofProposal, id, schema: returnInput(linesOfYear(it.spend, quarter)) },
    note: "reported#returns",
    write: (by, data, { request }) => reportQuarter(by, id, quarter, data, request),
  });
}

/** Writes what came of the fund, for its partners to acknowledge. */
export async function saveFinalAccount(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    ...{ ...ofProposal, id, schema: finalAccountInput, note: "accounted#closing" },
    write: (viewer, data, target) => writeFinalAccount(viewer, id, data, target),
  });
}

/** Takes the final account as that of the viewer's organisation. */
export async function acknowledgeAccount(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return takeForm(formData, {
    ...{ ...ofProposal, id, schema: acknowledgeInput, note: "acknowledged#closing" },
    write: (viewer, _data, target) => acknowledge(viewer, id, target),
  });
}
