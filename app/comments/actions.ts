"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { hrefOf } from "@/app/comments/place";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { createComment, deleteComment, updateComment } from "@/db/queries/comments";
import { commentEdit, commentInput } from "@/lib/comments";
import { parseForm } from "@/lib/form";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { localPath } from "@/lib/sign-in";

/** Says something on a submission. The page stays where it is, and shows it. */
export async function postComment(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const { data, values, state } = parseForm(commentInput, formData);
  const target = targetOf(formData);
  if (!target?.id) notFound();
  if (!data) return state;
  const outcome = await createComment(viewer, target.id, data, target.request);
  refresh();
  if (!outcome.done) return answer(outcome, values);
  const fresh = { readers: data.readers, request: crypto.randomUUID() };
  return { ...emptyFormState(fresh), message: "Your comment is posted" };
}

export async function editComment(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const { data, values, state } = parseForm(commentEdit, formData);
  const { submissionId, comment, request } = commentOf(formData);
  if (!data) return state;
  const outcome = await updateComment(viewer, submissionId, comment, data, request);
  if (!outcome.done) {
    refresh();
    return answer(outcome, values);
  }
  return goTo(comment);
}

export async function removeComment(formData: FormData) {
  const viewer = await requireViewer(formData);
  const { submissionId, comment, request } = commentOf(formData);
  const outcome = await deleteComment(viewer, submissionId, comment, request);
  if (!outcome.done) notFound();
  return goTo(comment);
}

function commentOf(formData: FormData) {
  const target = targetOf(formData);
  const comment = z.uuid().safeParse(formData.get("comment")).data;
  if (!target?.id || !comment) notFound();
  return { submissionId: target.id, comment, request: target.request };
}

/** Back to the comment on the page that its form was on. */
async function goTo(comment: string): Promise<never> {
  const here = localPath((await headers()).get("x-portal-path"));
  redirect(hrefOf(here.replace(/\?.*/, ""), comment));
}
