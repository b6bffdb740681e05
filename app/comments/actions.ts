"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { checkFiles, filesOf } from "@/app/attachments/attach";
import { hrefOf } from "@/app/comments/place";
import { answer } from "@/app/outcome";
import { here, requireViewer } from "@/app/session";
import { settle, unsettle } from "@/db/queries/answers";
import { createComment, deleteComment, updateComment } from "@/db/queries/comments";
import { forgetDraft, keepDraft } from "@/db/queries/drafts";
import { mostCommentFiles } from "@/lib/attachments";
import { commentDraft, commentEdit, commentInput } from "@/lib/comments";
import { parseForm } from "@/lib/form";
import { emptyFormState, type FormState, refused } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import type { Outcome } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

/** Says something on a submission. The page stays where it is, and shows it. */
export async function postComment(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target?.id) notFound();
  if (formData.get("intent") === "preview") return previewComment(viewer, target.id, formData);
  const { data, values, state } = parseForm(commentInput, formData);
  const files = await filesWith(formData);
  if (typeof files === "string") return withError(state ?? refused(values, {}), files);
  if (!data) return state;
  const outcome = await createComment(viewer, target.id, data, target.request, files);
  showAnew(outcome);
  if (!outcome.done) return answer(outcome, values);
  if (data.parent) return goTo(outcome.id);
  const fresh = { readers: data.readers, request: crypto.randomUUID() };
  return { ...emptyFormState(fresh), message: "Your comment is posted" };
}

/** Not where it is hidden by now: the form answers by itself, with its words. */
function showAnew(outcome: Outcome) {
  if (outcome.done || outcome.why !== "gone") refresh();
}

async function filesWith(formData: FormData) {
  const files = filesOf(formData);
  if (files.length > mostCommentFiles) return `Choose ${mostCommentFiles} files at most`;
  return checkFiles(files);
}

const withError = (state: FormState, error: string) => ({
  ...state,
  errors: { ...state.errors, files: [error] },
});

/** Keeps it as a draft, and shows how it will look. */
async function previewComment(viewer: Viewer, id: string, formData: FormData): Promise<FormState> {
  const { data, values, state } = parseForm(commentDraft, formData);
  if (!data) return state;
  const kept = await keepDraft(viewer, id, data);
  if (!kept.done) {
    showAnew(kept);
    return answer(kept.why === "stale" ? { ...kept, message: changedElsewhere } : kept, values);
  }
  const path = (await here()).replace(/\?.*/, "");
  redirect(`${path}?preview=on${data.parent ? `&reply=${data.parent}` : ""}#say`);
}

const changedElsewhere =
  "You wrote more of it in another window. What is here is kept: preview it again to keep this instead";

export async function discardDraft(formData: FormData) {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  if (!target?.id) notFound();
  await forgetDraft(viewer, target.id);
  redirect(`${(await here()).replace(/\?.*/, "")}#say`);
}

/** That a reply answers what it replies to, or does not after all. */
export async function settleComment(formData: FormData) {
  const viewer = await requireViewer(formData);
  const { submissionId, comment, request } = commentOf(formData);
  const way = formData.get("answers") === "no" ? unsettle : settle;
  const outcome = await way(viewer, submissionId, comment, request);
  if (!outcome.done && outcome.why === "gone") notFound();
  return goTo(comment);
}

export async function editComment(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer(formData);
  const { data, values, state } = parseForm(commentEdit, formData);
  const { submissionId, comment, request } = commentOf(formData);
  if (!data) return state;
  const outcome = await updateComment(viewer, submissionId, comment, data, request);
  if (outcome.done) return goTo(comment);
  showAnew(outcome);
  const { was = values.was ?? "" } = outcome;
  return answer(outcome, { ...values, was });
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
  redirect(hrefOf((await here()).replace(/\?.*/, ""), comment));
}
