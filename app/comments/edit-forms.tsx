import { audienceWords } from "@/app/audience/audience-words";
import { editComment, removeComment } from "@/app/comments/actions";
import { Seen } from "@/app/comments/comment-form";
import { hrefOf } from "@/app/comments/place";
import { leftForm } from "@/app/session";
import { ButtonGroup, ButtonLink } from "@/components/button";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { Audience } from "@/db/queries/readers";
import type { CommentReaders } from "@/lib/comments";
import { emptyFormState } from "@/lib/form-state";

type Editing = {
  submissionId: string;
  path: string;
  comment: { id: string; words: string; readers: CommentReaders };
};

/** In the place of a comment's words: the same words, to be changed. */
export async function EditForm({
  submissionId,
  path,
  comment,
  audience,
}: Editing & { audience: Record<CommentReaders, Audience> }) {
  const { id, words, readers } = comment;
  return (
    <PlainForm
      action={editComment}
      initial={(await leftForm("words", "comment")) ?? emptyFormState({ words })}
      title="Edit a comment"
      secondary
      prefix="edit"
      requestKey={crypto.randomUUID()}
    >
      <HiddenField name="id" value={submissionId} />
      <HiddenField name="comment" value={id} />
      <Seen audience={audience} />
      <TextArea
        name="words"
        label="Your comment"
        hint={`What it says now stays to be read. It is seen by ${audienceWords(audience[readers])}`}
        rows={6}
        max={5000}
      />
      <ButtonGroup>
        <SubmitButton>Save comment</SubmitButton>
        <ButtonLink href={hrefOf(path, id)} kind="quiet">
          Leave it as it was
        </ButtonLink>
      </ButtonGroup>
    </PlainForm>
  );
}

/** Below a comment's words: the question whether they shall go. */
export function DeleteForm({ submissionId, path, comment: { id } }: Editing) {
  return (
    <div className="mt-4">
      <PlainForm
        action={removeComment}
        initial={emptyFormState()}
        title="Delete a comment"
        secondary
        prefix="delete"
        requestKey={crypto.randomUUID()}
      >
        <HiddenField name="id" value={submissionId} />
        <HiddenField name="comment" value={id} />
        <p className="mb-4">
          Delete this comment? Its words go for good. That there was one, and that you deleted it,
          stays to be seen.
        </p>
        <ButtonGroup>
          <SubmitButton kind="warning" pending="Deleting…">
            Delete comment
          </SubmitButton>
          <ButtonLink href={hrefOf(path, id)} kind="quiet">
            Keep it
          </ButtonLink>
        </ButtonGroup>
      </PlainForm>
    </div>
  );
}
