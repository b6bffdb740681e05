"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { browser } from "@/app/session";
import { answerStep } from "@/app/submissions/answer-step";
import { openForm } from "@/app/submissions/take-form";
import { findProposal } from "@/db/queries/proposal-detail";
import { askToSign, takeSignInCode } from "@/db/queries/sign-in";
import { sign } from "@/db/queries/signatures";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import { noSuchCode, tooManyCodes } from "@/lib/sign-in";
import { signInput } from "@/lib/signatures";

/** Has a code mailed to whoever may sign, for this signature alone. */
export async function askForSigningCode(
  id: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer } = await openForm(id, formData);
  const it = await findProposal(viewer, id);
  if (!it || it.signing.whyNot) notFound();
  const { address: client, replaces: token } = await browser();
  const asked = await askToSign(viewer.personId, { title: it.title, id }, { client, token });
  if (!asked) return refused({}, { message: tooManyCodes });
  redirect(`/proposals/${id}/sign?asked=${asked}`);
}

/** Signs, signs subject to a condition, or declines, by the code from the mail: of the terms that were shown. */
export async function signTerms(
  id: string,
  hash: string,
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  if (!hashOfText.safeParse(hash).success) notFound();
  const it = await findProposal(viewer, id);
  if (!it) notFound();
  const { data, values, state } = parseForm(signInput, formData);
  if (!data) return state;
  if (it.signing.whyNot) return refused(values, { message: it.signing.whyNot });
  const { replaces: token } = await browser();
  const { asked: request, code } = data;
  const person = await takeSignInCode({ request, code, token, purpose: "signing" });
  if (person !== viewer.personId)
    return refused({ ...values, code: "" }, { errors: { code: [noSuchCode] } });
  const outcome = await sign(viewer, id, data, { hash, request: target.request });
  if (!outcome.done) return answerStep(viewer, id, outcome, values);
  redirect(`/proposals/${id}?note=${data.answer}#signatures`);
}

const hashOfText = z.string().regex(/^[0-9a-f]{64}$/);
