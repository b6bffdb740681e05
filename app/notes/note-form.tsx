import { WordsForm } from "@/app/comments/words-form";
import { wordsLook } from "@/app/comments/words-look";
import { addNote } from "@/app/notes/actions";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";

export async function NoteForm({
  submissionId,
  personId,
}: {
  submissionId: string;
  personId: string;
}) {
  return (
    <WordsForm
      action={addNote}
      initial={(await leftForm("note")) ?? emptyFormState()}
      title="Notes"
      {...wordsLook({
        name: "note",
        prefix: "notes",
        label: "Write a note",
        hint: "Only the support team reads it. It cannot be changed afterwards",
      })}
      rows={3}
      copyKey={`${personId}:note:${submissionId}`}
      requestKey={crypto.randomUUID()}
      button="Add note"
    >
      <input type="hidden" name="id" value={submissionId} />
    </WordsForm>
  );
}
