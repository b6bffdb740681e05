import { StateTag } from "@/app/submissions/state-tag";
import type { listSubmissions } from "@/db/queries/submission-list";
import { formatDate } from "@/lib/dates";
import { pathOf } from "@/lib/notices";

type Row = Awaited<ReturnType<typeof listSubmissions>>["rows"][number];

/** A short list, each with the date that matters where it stands. */
export function SubmissionList({ rows, dated }: { rows: Row[]; dated: "waiting" | "changed" }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-line border-b py-3">
          <a href={pathOf(row.kind, row.id)} className="font-semibold">
            {row.title || "A draft without a title"}
          </a>
          <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-small">
            <StateTag kind={row.kind} state={row.state} />
            <span>
              {[row.reference, row.organisation, row.pilot].filter(Boolean).join(" · ")} ·{" "}
              {dated === "waiting"
                ? `waiting since ${formatDate(row.stateSince)}`
                : `changed ${formatDate(row.updatedAt)}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
