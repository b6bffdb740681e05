import { AudienceList } from "@/app/audience/audience-list";
import { CommentForm } from "@/app/comments/comment-form";
import { CommentRemark } from "@/app/comments/comment-remark";
import type { CommentPlace } from "@/app/comments/place";
import { Notes } from "@/app/notes/notes";
import { Section } from "@/components/section";
import { type Discussion as Found, mostCounted } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";
import type { Asker } from "@/db/viewer";

/** What is said about a submission, oldest first, the box to say more, and the support team's notes for whom they are. */
export function Discussion({
  submissionId,
  viewer,
  discussion,
  audience,
  place,
  path,
}: {
  submissionId: string;
  viewer: Asker;
  discussion: Found;
  audience: Audiences;
  place: CommentPlace;
  /** The page that this is on. */
  path: string;
}) {
  const { comments, count, hasEarlier, hasLater, may, notes } = discussion;
  const mayWrite = may.everyone || may.partners;
  return (
    <>
      <Section title={`Discussion${counted(count)}`} id="discussion">
        {hasEarlier ? (
          <Turn href={`${path}?before=${comments[0]?.id}#discussion`}>Earlier comments</Turn>
        ) : null}
        {comments.map((comment) => (
          <CommentRemark
            key={comment.id}
            {...{ comment, path, submissionId, audience }}
            doing={comment.id === place.comment && comment.canEdit ? place.doing : undefined}
          />
        ))}
        {hasLater ? (
          <Turn href={`${path}?after=${comments.at(-1)?.id}#discussion`}>Later comments</Turn>
        ) : null}
        {comments.length === 0 ? (
          <p className="mb-6 text-ink-2">
            Nobody has said anything yet.
            {mayWrite ? " Ask a question, or say how it is where you are." : null}
          </p>
        ) : null}
        {mayWrite ? (
          <div className="print:hidden">
            <CommentForm {...{ submissionId, audience, may }} personId={viewer.personId} />
            <AudienceList
              submissionId={submissionId}
              audience={audience.everyone}
              summary="Who can see it, and whom you can mention"
            />
          </div>
        ) : null}
      </Section>
      {notes ? <Notes {...{ submissionId, notes, path }} personId={viewer.personId} /> : null}
    </>
  );
}

function counted(count: number) {
  if (count > mostCounted) return ` (more than ${mostCounted})`;
  return count > 0 ? ` (${count})` : "";
}

function Turn({ href, children }: { href: string; children: string }) {
  return (
    <p className="print:hidden">
      <a href={href} className="inline-flex min-h-control items-center">
        {children}
      </a>
    </p>
  );
}
