import { CommentRemark } from "@/app/comments/comment-remark";
import { type CommentPlace, threadHref } from "@/app/comments/place";
import { Turn } from "@/app/comments/turn";
import type { Comment, Discussion, Thread as Found } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";

export type ThreadProps = {
  submissionId: string;
  audience: Audiences;
  discussion: Discussion;
  place: CommentPlace;
  path: string;
};

/** A comment and what was replied to it, the newest few unless its replies are the page. */
export function Thread({ thread, ...props }: ThreadProps & { thread: Found }) {
  const { replies, hasMore } = thread;
  return (
    <>
      <One comment={thread} {...props} />
      {replies.length > 0 ? (
        <div className="mb-6 border-line border-l-2 pl-4 sm:ml-6">
          {hasMore ? <Turn href={threadHref(props.path, thread.id)}>All replies</Turn> : null}
          {replies.map((reply) => (
            <One key={reply.id} comment={reply} top={thread} {...props} />
          ))}
        </div>
      ) : null}
    </>
  );
}

/** `top` is the comment that it replies to. */
export function One({
  comment,
  top,
  discussion: { may },
  place,
  ...props
}: ThreadProps & { comment: Comment; top?: Comment }) {
  const isOpen = !comment.deletedAt && !(top ?? comment).deletedAt;
  return (
    <CommentRemark
      {...props}
      comment={comment}
      doing={comment.id === place.comment && comment.canEdit ? place.doing : undefined}
      mayReply={isOpen && may[comment.readers]}
      maySettle={isOpen && top !== undefined && (top.canEdit || may.settle)}
    />
  );
}
