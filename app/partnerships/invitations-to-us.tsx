import { Tag } from "@/components/tag";
import type { InvitationToUs } from "@/db/queries/partner-invitations";
import { formatDate } from "@/lib/dates";

/** Invitations that an organisation has not answered, each with the way to its page. */
export function InvitationsToUs({
  invitations,
  mayAnswer,
}: {
  invitations: InvitationToUs[];
  mayAnswer: boolean;
}) {
  if (invitations.length === 0) return null;
  return (
    <ul>
      {invitations.map((it) => (
        <li key={it.id} className="border-line border-b py-3">
          <a href={`/partnerships/${it.id}`} className="font-semibold">
            {it.title || "A draft without a title"}
          </a>
          <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-small">
            <Tag tone="amber">Invited</Tag>
            <span>
              {it.inviting} invites you to take a part ·{" "}
              {mayAnswer ? "answer by" : "a lead of yours answers by"} {formatDate(it.expiresAt)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
