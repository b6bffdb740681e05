import { Tag } from "@/components/tag";
import type { Notice } from "@/db/queries/notices";
import { labelOf } from "@/lib/choices";
import { formatDateTime } from "@/lib/dates";
import { noticeReasons, pathOf } from "@/lib/notices";

/** What a person was told, each with the way there. */
export function NoticeList({ notices }: { notices: Notice[] }) {
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.submissionId} className="border-line border-b py-4">
          <a href={hrefOf(notice)} className={notice.isUnread ? "font-semibold" : ""}>
            {notice.title || "A draft without a title"}
          </a>
          <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-small">
            {notice.isUnread ? <Tag tone="blue">New</Tag> : null}
            <span>{wordsOf(notice)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function hrefOf({ kind, submissionId, commentId, invitationId, proposedId }: Notice) {
  if (invitationId) return `/partnerships/${invitationId}`;
  if (proposedId) return `/proposed-organisations/${proposedId}`;
  const path = pathOf(kind, submissionId);
  return commentId ? `${path}?comment=${commentId}#comment-${commentId}` : path;
}

function wordsOf({ reference, reason, count, isUnread, at }: Notice) {
  const more = isUnread && count > 1 ? `${count} things since you last read it` : null;
  return [labelOf(noticeReasons, reason), more, reference, formatDateTime(at)]
    .filter(Boolean)
    .join(" · ");
}
