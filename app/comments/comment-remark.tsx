import { AnswerForm } from "@/app/comments/answer-form";
import { CommentFiles } from "@/app/comments/comment-files";
import { DeleteForm, EditForm } from "@/app/comments/edit-forms";
import { hrefOf, replyHref } from "@/app/comments/place";
import { Formatted } from "@/components/formatted";
import { Remark } from "@/components/remark";
import { Tag } from "@/components/tag";
import type { Comment } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";
import { labelOf } from "@/lib/choices";
import { commentReaders } from "@/lib/comments";
import { formatDateTime } from "@/lib/dates";

/** One comment: its words, what they were before, its answer, and what the viewer may do with it. */
export function CommentRemark({
  comment,
  path,
  submissionId,
  audience,
  doing,
  mayReply,
  maySettle,
}: {
  comment: Comment;
  path: string;
  submissionId: string;
  audience: Audiences;
  doing?: "edit" | "delete";
  mayReply: boolean;
  maySettle: boolean;
}) {
  const { id, person, organisation, readers, words, files, createdAt, editedAt, deletedAt } =
    comment;
  const form = { submissionId, path, comment };
  const ways = doing ? null : (
    <>
      {mayReply ? <ReplyWays {...{ path, id, person }} /> : null}
      {comment.canEdit ? <OwnWays path={path} id={id} /> : null}
      {maySettle ? <AnswerForm {...{ submissionId, comment, path }} /> : null}
    </>
  );
  return (
    <Remark
      id={`comment-${id}`}
      who={person}
      organisation={organisation ?? "the support team"}
      when={formatDateTime(createdAt)}
      dateTime={createdAt.toISOString()}
      href={hrefOf(path, id)}
      audience={readers === "partners" ? labelOf(commentReaders, readers) : undefined}
      edited={editedAt && !deletedAt ? `edited ${formatDateTime(editedAt)}` : undefined}
      actions={mayReply || comment.canEdit || maySettle ? ways : undefined}
    >
      {comment.isAnswer && !deletedAt ? (
        <p className="mb-2">
          <Tag tone="green">The answer</Tag>
        </p>
      ) : null}
      {deletedAt ? (
        <p className="text-ink-2">Deleted by its author on {formatDateTime(deletedAt)}.</p>
      ) : null}
      {doing === "edit" ? <EditForm {...form} audience={audience} /> : <Formatted text={words} />}
      {files.length > 0 ? <CommentFiles files={files} /> : null}
      {doing === "delete" ? <DeleteForm {...form} /> : null}
      {comment.earlier.length > 0 && !deletedAt ? <Earlier versions={comment.earlier} /> : null}
      {comment.answer && !deletedAt ? <Answer answer={comment.answer} path={path} /> : null}
    </Remark>
  );
}

function Answer({ answer, path }: { answer: NonNullable<Comment["answer"]>; path: string }) {
  return (
    <div className="mt-4 border-success border-l-4 bg-green-tint p-4">
      <p className="mb-2">
        <strong>Answered</strong> by {answer.by} ·{" "}
        <a href={hrefOf(path, answer.id)}>Go to the reply</a>
      </p>
      <Formatted text={answer.words} />
    </div>
  );
}

function ReplyWays({ path, id, person }: { path: string; id: string; person: string }) {
  return (
    <>
      <a href={replyHref(path, id)} className={way}>
        Reply
        <span className="sr-only"> to {person}</span>
      </a>
      <a href={replyHref(path, id, true)} className={way}>
        Quote
        <span className="sr-only"> {person}</span>
      </a>
    </>
  );
}

function OwnWays({ path, id }: { path: string; id: string }) {
  return (
    <>
      <a href={hrefOf(path, id, "edit")} className={way}>
        Edit
        <span className="sr-only"> your comment</span>
      </a>
      <a href={hrefOf(path, id, "delete")} className={way}>
        Delete
        <span className="sr-only"> your comment</span>
      </a>
    </>
  );
}

function Earlier({ versions }: { versions: Comment["earlier"] }) {
  return (
    <details className="mt-2 text-small">
      <summary className="min-h-control cursor-pointer py-2 text-link underline">
        What it said before
      </summary>
      <ol className="space-y-4">
        {versions.map(({ words, until }) => (
          <li key={until}>
            <p className="text-ink-2">Until {formatDateTime(new Date(until))}</p>
            <Formatted text={words} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const way = "inline-flex min-h-control items-center text-small";
