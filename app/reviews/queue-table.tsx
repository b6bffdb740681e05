import { AssignToMe } from "@/app/reviews/assign-to-me";
import { StateTag } from "@/app/submissions/state-tag";
import { DataTable } from "@/components/data-table";
import type { listQueue } from "@/db/queries/queue";
import type { Day } from "@/lib/dates";
import { pathOf } from "@/lib/notices";
import { waitOf, wordsOfQueueStep } from "@/lib/queue";

type Row = Awaited<ReturnType<typeof listQueue>>["rows"][number];

/** The queue; late is said in words as well as in colour. */
export function QueueTable({
  rows,
  today,
  viewerId,
  query,
}: {
  rows: Row[];
  today: Day;
  viewerId: string;
  query: string;
}) {
  return (
    <DataTable
      caption="Longest waiting first"
      columns={[
        { key: "submission", label: "Submission" },
        { key: "state", label: "Step" },
        { key: "officer", label: "Officer" },
        { key: "waiting", label: "Waiting", align: "end" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <div key="submission">
            <a href={pathOf(row.kind, row.id)} className="font-semibold text-body">
              {row.title}
            </a>
            <span className="block text-ink-2">
              {[row.reference, row.pilot, row.organisation].filter(Boolean).join(" · ")}
            </span>
          </div>,
          <div key="state">
            <StateTag kind={row.kind} state={row.state} />
            <span className="block text-ink-2">{wordsOfQueueStep(row.state)}</span>
          </div>,
          <Officer key="officer" row={row} viewerId={viewerId} query={query} />,
          <Wait key="waiting" row={row} today={today} />,
        ],
      }))}
    />
  );
}

function Officer({ row, viewerId, query }: { row: Row; viewerId: string; query: string }) {
  return (
    <div>
      <p>{row.officerId === viewerId ? "You" : (row.officer ?? "Nobody yet")}</p>
      {row.officerId === viewerId ? null : (
        <AssignToMe id={row.id} version={row.version} title={row.title} query={query} />
      )}
      <a href={`/reviews/${row.id}`} className="block print:hidden">
        Give to another<span className="sr-only">: {row.title}</span>
      </a>
    </div>
  );
}

function Wait({ row, today }: { row: Row; today: Day }) {
  const { days, late } = waitOf(row, today);
  return (
    <span className={late ? "font-bold text-error" : undefined}>
      {days} working {days === 1 ? "day" : "days"}
      {late ? <span className="block font-normal">late</span> : null}
    </span>
  );
}
