"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { answer } from "@/app/outcome";
import { requireSupport } from "@/app/session";
import { createNote } from "@/db/queries/notes";
import { parseForm } from "@/lib/form";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import { noteInput } from "@/lib/notes";

export async function addNote(_: FormState, formData: FormData): Promise<FormState> {
  const viewer = await requireSupport(formData);
  const { data, values, state } = parseForm(noteInput, formData);
  const target = targetOf(formData);
  if (!target?.id) notFound();
  if (!data) return state;
  const outcome = await createNote(viewer, target.id, { words: data.note }, target.request);
  if (!outcome.done) return answer(outcome, values);
  refresh();
  return { ...emptyFormState({ request: crypto.randomUUID() }), message: "The note is added" };
}
