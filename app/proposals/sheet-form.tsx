"use client";

import { bringIn } from "@/app/proposals/money-actions";
import { SheetPreview } from "@/app/proposals/sheet-preview";
import { ButtonGroup } from "@/components/button";
import { FileField } from "@/components/form/file-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { type SheetPlaceOf, sheetInput } from "@/lib/contribution-sheet";
import type { FormState } from "@/lib/form-state";

/** Rows from a spreadsheet, pasted or from a file, with what they would do before they do it. */
export function SheetForm({
  title,
  id,
  place,
  initial,
  requestKey,
}: {
  title: string;
  id: string;
  place: SheetPlaceOf;
  initial: FormState;
  requestKey: string;
}) {
  return (
    <ActionForm
      title={title}
      action={bringIn.bind(null, id)}
      initial={initial}
      schema={sheetInput}
      requestKey={requestKey}
    >
      <div className="max-w-form">
        <FileField
          name="file"
          label="A CSV or Excel file"
          optional
          accept=".csv,.xlsx"
          hint="Its first sheet is read. You see what is in it before anything is saved."
        />
        <TextArea
          name="pasted"
          label="Or paste the rows here"
          rows={8}
          unbroken
          hint="With the line that names the columns. Copy them from the spreadsheet as they are."
        />
        <ButtonGroup>
          <SubmitButton kind="secondary" name="then" value="look" pending="Reading…">
            Look at it first
          </SubmitButton>
        </ButtonGroup>
      </div>
      <SheetPreview place={place} />
      <p className="mt-6">
        <SubmitButton name="then" value="bring-in">
          Bring the rows in
        </SubmitButton>
      </p>
    </ActionForm>
  );
}
