"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { attach, filesOf } from "@/app/attachments/attach";
import { answer } from "@/app/outcome";
import { requireViewer } from "@/app/session";
import { removeAttachment } from "@/db/queries/attachments";
import { emptyFormState, type FormState, refused } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";

/** Adds the files chosen, several at once, or none of them and the reason. */
export async function attachFiles(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const target = targetOf(formData);
  if (!target?.id) notFound();
  const files = filesOf(formData);
  if (files.length === 0) return refused({}, { errors: { files: ["Choose a file"] } });
  const outcome = await attach(viewer, target.id, files, { request: target.request });
  if (!outcome.done) return answer({ ...outcome, field: "files" }, {});
  refresh();
  const message = files.length === 1 ? "The file is added" : `${files.length} files are added`;
  return { ...emptyFormState(), message };
}

/** Takes a file away; where that is no longer possible the page, shown anew, says so by offering it no more. */
export async function removeFile(formData: FormData) {
  const viewer = await requireViewer();
  const target = targetOf(formData);
  if (!target?.id) notFound();
  const file = z.uuid().safeParse(formData.get("file")).data;
  if (!file) notFound();
  const outcome = await removeAttachment(viewer, target.id, file);
  if (!outcome.done && outcome.why === "gone") notFound();
  refresh();
}
