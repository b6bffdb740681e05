import { audienceWords } from "@/app/audience/audience-words";
import { editComment, removeComment } from "@/app/comments/actions";
import { Seen } from "@/app/comments/comment-form";
import { hrefOf } from "@/app/comments/place";
import { WordsForm } from "@/app/comments/words-form";
import { wordsLook } from "@/app/comments/words-look";
import { leftForm } from "@/app/session";
import { ButtonGroup, ButtonLink, buttonClass } from "@/components/button";
import { Formatted } from "@/components/formatted";
import type { Comment } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";
import { emptyFormState } from "@/lib/form-state";

type Editing = {
  submissionId: string;
  path: string;
  comment: Pick<Comment, "id" | "words" | "readers" | "files" | "editedAt">;
};

/** In the place of a comment's words: the same words, to be changed. */
export async function EditForm({
  submissionId,
  path,
  comment: { id, words, readers, editedAt },
  audience,
}: Editing & { audience: Audiences }) {
  return (
    <>
      <WordsForm
        action={editComment}
        initial={
          (await leftForm("words", "comment")) ??
          emptyFormState({ words, was: editedAt?.toISOString() ?? "" })
        }
        title="Edit a comment"
        {...wordsLook({
          name: "words",
          prefix: "edit",
          label: "Your comment",
          hint: `What it says now stays to be read. It is seen by ${audienceWords(audience[readers])}`,
        })}
        rows={6}
        copyKey={`comment:${id}`}
        requestKey={crypto.randomUUID()}
        button="Save comment"
      >
        <Target submissionId={submissionId} comment={id} />
        <Seen audience={audience} />
      </WordsForm>
      <details>
        <summary className="min-h-control cursor-pointer py-2 text-link underline">
          What it says now
        </summary>
        <Formatted text={words} />
      </details>
      <p>
        <a href={hrefOf(path, id)} className="inline-flex min-h-control items-center">
          Leave it as it was
        </a>
      </p>
    </>
  );
}

/** Below a comment's words: the question whether they shall go. */
export function DeleteForm({ submissionId, path, comment: { id, files } }: Editing) {
  return (
    <form action={removeComment} className="mt-4">
      <Target submissionId={submissionId} comment={id} />
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <p className="mb-4">
        Delete this comment? Its words {files.length > 0 ? "and its files " : null}go for good. That
        there was one, and that you deleted it, stays to be seen.
      </p>
      <ButtonGroup>
        <button type="submit" className={buttonClass("warning")}>
          Delete comment
        </button>
        <ButtonLink href={hrefOf(path, id)} kind="quiet">
          Keep it
        </ButtonLink>
      </ButtonGroup>
    </form>
  );
}

function Target({ submissionId, comment }: { submissionId: string; comment: string }) {
  return (
    <>
      <input type="hidden" name="id" value={submissionId} />
      <input type="hidden" name="comment" value={comment} />
    </>
  );
}
