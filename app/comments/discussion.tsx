import type { ReactNode } from "react";
import { AudienceList } from "@/app/audience/audience-list";
import { NewComments } from "@/app/comments/new-comments";
import { type CommentPlace, hrefOf, threadHref } from "@/app/comments/place";
import { Say } from "@/app/comments/say";
import { One, Thread } from "@/app/comments/thread";
import { Turn } from "@/app/comments/turn";
import { Notes } from "@/app/notes/notes";
import { Section } from "@/components/section";
import { type Discussion as Found, mostCounted } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";
import type { Asker } from "@/db/viewer";
import { portalNow } from "@/lib/clock";

/** What is said about a submission, oldest first, the box to say more, and the support team's notes for whom they are. */
export function Discussion({
  viewer,
  ...props
}: {
  submissionId: string;
  viewer: Asker;
  discussion: Found;
  audience: Audiences;
  place: CommentPlace;
  /** The page that this is on. */
  path: string;
}) {
  const { discussion, submissionId, audience, path } = props;
  const { comments, count, may, notes, top } = discussion;
  const mayWrite = may.everyone || may.partners;
  return (
    <>
      <Section title={`Discussion${counted(count)}`} id="discussion">
        {top ? (
          <>
            <Turn href={`${path}#discussion`}>The whole discussion</Turn>
            <One comment={top} {...props} />
            <div className="mb-6 border-line border-l-2 pl-4 sm:ml-6">
              <Page {...props} from={`${threadHref(path, top.id).replace("#discussion", "")}&`}>
                {comments.map((reply) => (
                  <One key={reply.id} comment={reply} top={top} {...props} />
                ))}
              </Page>
            </div>
          </>
        ) : (
          <Page {...props} from={`${path}?`}>
            {comments.map((thread) => (
              <Thread key={thread.id} thread={thread} {...props} />
            ))}
          </Page>
        )}
        {comments.length === 0 && !top ? (
          <p className="mb-6 text-ink-2">
            Nobody has said anything yet.
            {mayWrite ? " Ask a question, or say how it is where you are." : null}
          </p>
        ) : null}
        <NewComments
          submissionId={submissionId}
          since={portalNow().getTime()}
          shown={idsOn(discussion)}
          atEnd={!discussion.hasLater}
          href={hrefOf(path, "*")}
        />
        {mayWrite ? (
          <div className="print:hidden">
            <Say {...props} personId={viewer.personId} />
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

const idsOn = ({ top, comments }: Found) =>
  [...(top ? [top] : []), ...comments.flatMap((one) => [one, ...one.replies])].map(({ id }) => id);

function Page({
  discussion: { comments, hasEarlier, hasLater, top },
  from,
  children,
}: {
  discussion: Found;
  from: string;
  children: ReactNode;
}) {
  const what = top ? "replies" : "comments";
  return (
    <>
      {hasEarlier ? (
        <Turn href={`${from}before=${comments[0]?.id}#discussion`}>Earlier {what}</Turn>
      ) : null}
      {children}
      {hasLater ? (
        <Turn href={`${from}after=${comments.at(-1)?.id}#discussion`}>Later {what}</Turn>
      ) : null}
    </>
  );
}

function counted(count: number) {
  if (count > mostCounted) return ` (more than ${mostCounted})`;
  return count > 0 ? ` (${count})` : "";
}
