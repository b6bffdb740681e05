import type { ReactNode } from "react";
import { HistoryDetail } from "@/app/history/history-detail";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { Timeline } from "@/components/timeline";
import type { listHistory } from "@/db/queries/history";
import { wordsOfAct } from "@/lib/acts";
import { formatDateTime } from "@/lib/dates";
import { nameOfList, pathOf } from "@/lib/notices";
import type { Kind } from "@/lib/submissions";

/** The whole history of a submission, a page at a time. */
export function HistoryView({
  it: { id, kind, title, reference },
  history,
  isFirst,
  children,
}: {
  it: { id: string; kind: Kind; title: string; reference: string | null };
  history: Awaited<ReturnType<typeof listHistory>>;
  isFirst: boolean;
  /** What comes before the lines. */
  children?: ReactNode;
}) {
  const here = pathOf(kind, id);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: `/${kind}s`, label: nameOfList(kind) },
          { href: here, label: title },
        ]}
        title="History"
        meta={[reference, title].filter(Boolean).join(" · ")}
        lead="Everything that was done here, newest first: who did it, for whom, and why."
      />
      {children}
      <Timeline
        items={history.rows.map((event) => ({
          id: `event-${event.id}`,
          title: `${event.person} ${wordsOfAct(kind, event.act)}`,
          who: event.organisation ?? "The support team",
          when: formatDateTime(event.at),
          dateTime: event.at.toISOString(),
          detail: <HistoryDetail kind={kind} event={event} />,
        }))}
      />
      <Pagination
        first={isFirst ? undefined : `${here}/history`}
        next={
          history.next ? `${here}/history?before=${encodeURIComponent(history.next)}` : undefined
        }
      />
    </>
  );
}
