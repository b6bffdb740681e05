import { Words } from "@/components/prose";
import { Tag } from "@/components/tag";
import type { Proposed as Row } from "@/db/queries/proposed-organisations";
import { formatDate } from "@/lib/dates";
import { proposedStates } from "@/lib/proposed-organisations";

/** What was proposed to the support team for one submission, and what came of each. */
export function Proposed({
  submissionId,
  rows,
  mayInvite,
  taken,
}: {
  submissionId: string;
  rows: Row[];
  mayInvite: boolean;
  /** The organisations that are on it or invited. */
  taken: string[];
}) {
  if (rows.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="text-h3">Proposed to the support team</h3>
      <ul>
        {rows.map((row) => {
          const { tone, label } =
            proposedStates.find(({ value }) => value === row.state) ?? proposedStates[0];
          const invites = mayInvite && row.foundId !== null && !taken.includes(row.foundId);
          return (
            <li key={row.id} className="border-line border-b py-3">
              <p className="flex flex-wrap items-center gap-x-3">
                <a href={`/proposed-organisations/${row.id}`}>{row.name}</a>
                <Tag tone={tone}>{label}</Tag>
              </p>
              <p className="text-ink-2 text-small">
                By {row.by}, {formatDate(row.createdAt)}
              </p>
              {row.reason ? <Words text={row.reason} /> : null}
              {invites ? (
                <p className="print:hidden">
                  {row.found} is on the portal now:{" "}
                  <a href={`/partnerships/new?submission=${submissionId}&proposed=${row.id}`}>
                    invite it<span className="sr-only">, {row.found}</span>
                  </a>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
