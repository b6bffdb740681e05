import { discardDraft } from "@/app/comments/actions";
import { CommentForm } from "@/app/comments/comment-form";
import type { CommentPlace } from "@/app/comments/place";
import { buttonClass } from "@/components/button";
import { Formatted } from "@/components/formatted";
import type { Discussion } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";
import { formatDateTime } from "@/lib/dates";

/** The place to say something, with what is replied to and how the draft will look. */
export function Say(props: {
  submissionId: string;
  personId: string;
  audience: Audiences;
  discussion: Discussion;
  place: CommentPlace;
  path: string;
}) {
  const { discussion, place, path, submissionId } = props;
  const { draft, replied } = discussion;
  return (
    <div id="say" className="scroll-mt-4 border-line border-t pt-6">
      {replied ? (
        <p className="mb-4 text-ink-2">
          It goes below what {replied.person} wrote.{" "}
          <a href={`${path}?reply=new#say`}>Say it on its own instead</a>
        </p>
      ) : null}
      {draft ? (
        <div className="mb-6 border-brand border-l-4 bg-brand-tint p-4">
          <h3>{place.preview ? "How it will look" : "Your draft"}</h3>
          <p className="mb-4 text-ink-2">
            Kept on {formatDateTime(draft.updatedAt)}. Only you can see it.
          </p>
          {place.preview ? <Formatted text={draft.words} /> : null}
          <form action={discardDraft}>
            <input type="hidden" name="id" value={submissionId} />
            <input type="hidden" name="request" value={crypto.randomUUID()} />
            <button type="submit" className={buttonClass("quiet")}>
              Discard the draft
            </button>
          </form>
        </div>
      ) : null}
      <CommentForm {...props} />
    </div>
  );
}
