import { notFound, redirect } from "next/navigation";
import { answer } from "@/app/outcome";
import { placeOfSheet } from "@/app/proposals/open-money";
import { readSheetFile } from "@/app/proposals/sheet-file";
import { openForm } from "@/app/submissions/take-form";
import { bringInContributions } from "@/db/queries/contributions";
import { findProposal } from "@/db/queries/proposal-detail";
import { readSheet, sheetInput, whyNotBringIn } from "@/lib/contribution-sheet";
import { whyNotEnter } from "@/lib/contributions";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";

/** A file's rows go into the form, to be looked at first; what is pasted is brought in when nothing in it is wrong. */
export async function takeSheet(formData: FormData, id: string): Promise<FormState> {
  const { viewer, target } = await openForm(id, formData);
  const it = await findProposal(viewer, id);
  if (!it) notFound();
  const whyNot = whyNotEnter(it.facts);
  const file = formData.get("file");
  const { data, values, state } = parseForm(sheetInput, formData);
  if (state) return state;
  if (whyNot) return refused(values, { message: whyNot });
  if (file instanceof File && file.size > 0) {
    const read = await readSheetFile(file);
    return "fault" in read
      ? refused(values, { errors: { file: [read.fault] } })
      : looked({ ...values, pasted: read.text });
  }
  const sheet = readSheet(data.pasted, placeOfSheet(it));
  const fault = data.pasted.trim() ? whyNotBringIn(sheet) : "Paste rows, or choose a file";
  if (fault) return refused(values, { errors: { pasted: [fault] } });
  if (values.then !== "bring-in") return looked(values);
  const rows = sheet.rows.flatMap(({ will, input, stored }) =>
    input && (will === "add" || will === "change")
      ? [{ input, row: stored?.id, version: stored?.version }]
      : [],
  );
  const outcome = await bringInContributions(viewer, { id, request: target.request }, rows);
  if (!outcome.done) return answer(outcome, values);
  redirect(`/proposals/${id}?note=brought-in#contributions`);
}

const looked = (values: FormState["values"]): FormState => ({
  ok: true,
  values,
  errors: {},
  message: "This is what the sheet says. Nothing is saved yet.",
});
