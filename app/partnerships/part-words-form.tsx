"use client";

import { reword } from "@/app/partnerships/actions";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormState } from "@/lib/form-state";
import { partInput } from "@/lib/partnerships";

const label = "The part that your organisation plays";

export function PartWordsForm({
  id,
  ...form
}: {
  id: string;
  version: number;
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title="What our part is"
        action={reword.bind(null, id)}
        schema={partInput}
      >
        <Conflict labels={{ words: label }} />
        <TextArea name="words" label={label} max={1000} rows={5} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}
