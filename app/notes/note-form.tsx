import { addNote } from "@/app/notes/actions";
import { leftForm } from "@/app/session";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { emptyFormState } from "@/lib/form-state";

export async function NoteForm({ submissionId }: { submissionId: string }) {
  return (
    <PlainForm
      action={addNote}
      initial={(await leftForm("note")) ?? emptyFormState()}
      title="Notes"
      secondary
      prefix="note"
      requestKey={crypto.randomUUID()}
    >
      <HiddenField name="id" value={submissionId} />
      <TextArea
        name="note"
        label="Write a note"
        hint="Only the support team reads it. It cannot be changed afterwards"
        rows={3}
        max={5000}
      />
      <SubmitButton kind="secondary">Add note</SubmitButton>
    </PlainForm>
  );
}
