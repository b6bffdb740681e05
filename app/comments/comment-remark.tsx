import { DeleteForm, EditForm } from "@/app/comments/edit-forms";
import { hrefOf } from "@/app/comments/place";
import { Words } from "@/components/prose";
import { Remark } from "@/components/remark";
import type { Comment } from "@/db/queries/discussions";
import type { Audience } from "@/db/queries/readers";
import { labelOf } from "@/lib/choices";
import { type CommentReaders, commentReaders } from "@/lib/comments";
import { formatDateTime } from "@/lib/dates";

/** One comment: its words, what they were before, and for its author the ways to change them. */
export function CommentRemark({
  comment,
  path,
  submissionId,
  audience,
  doing,
}: {
  comment: Comment;
  path: string;
  submissionId: string;
  audience: Record<CommentReaders, Audience>;
  doing?: "edit" | "delete";
}) {
  const { id, person, organisation, readers, words, createdAt, editedAt, deletedAt } = comment;
  const form = { submissionId, path, comment: { id, words, readers } };
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
      actions={comment.canEdit && !doing ? <Ways path={path} id={id} /> : undefined}
    >
      {deletedAt ? (
        <p className="text-ink-2">Deleted by its author on {formatDateTime(deletedAt)}.</p>
      ) : null}
      {doing === "edit" ? <EditForm {...form} audience={audience} /> : <Words text={words} />}
      {doing === "delete" ? <DeleteForm {...form} /> : null}
      {comment.earlier.length > 0 && !deletedAt ? <Earlier versions={comment.earlier} /> : null}
    </Remark>
  );
}

function Ways({ path, id }: { path: string; id: string }) {
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
            <Words text={words} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const way = "inline-flex min-h-control items-center text-small";
