import { settleComment } from "@/app/comments/actions";
import { buttonClass } from "@/components/button";
import type { Comment } from "@/db/queries/discussions";

/** Below a reply: that it answers what it replies to, or that it does not after all. */
export function AnswerForm({
  submissionId,
  comment: { id, isAnswer, person },
}: {
  submissionId: string;
  comment: Comment;
}) {
  return (
    <form action={settleComment}>
      <input type="hidden" name="id" value={submissionId} />
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <input type="hidden" name="answers" value={isAnswer ? "no" : "yes"} />
      <button type="submit" className={`${buttonClass("quiet")} font-normal text-small`}>
        {isAnswer ? "It is not the answer" : "This answers it"}
        <span className="sr-only"> (the reply of {person})</span>
      </button>
    </form>
  );
}
