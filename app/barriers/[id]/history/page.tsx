import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { HistoryDetail } from "@/app/barriers/[id]/history/history-detail";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { Timeline } from "@/components/timeline";
import { findBarrier } from "@/db/queries/barrier-detail";
import { listHistory } from "@/db/queries/history";
import { wordsOfAct } from "@/lib/acts";
import { isTimeCursor } from "@/lib/cursors";
import { formatDateTime } from "@/lib/dates";

export const metadata: Metadata = { title: "History" };

const place = z.object({
  before: z.string().refine(isTimeCursor).optional(),
});

export default async function HistoryPage({
  params,
  searchParams,
}: PageProps<"/barriers/[id]/history">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const query = place.safeParse(await searchParams).data;
  if (!id || !query) notFound();
  const [barrier, history] = await Promise.all([
    findBarrier(viewer, id),
    listHistory(viewer, id, query.before),
  ]);
  if (!barrier) notFound();
  const here = `/barriers/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/barriers", label: "Barriers" },
          { href: here, label: barrier.title },
        ]}
        title="History"
        meta={[barrier.reference, barrier.title].filter(Boolean).join(" · ")}
        lead="Everything that was done here, newest first: who did it, for whom, and why."
      />
      <Timeline
        items={history.rows.map((event) => ({
          id: `event-${event.id}`,
          title: `${event.person} ${wordsOfAct(event.act)}`,
          who: event.organisation ?? "The support team",
          when: formatDateTime(event.at),
          dateTime: event.at.toISOString(),
          detail: <HistoryDetail event={event} />,
        }))}
      />
      <Pagination
        first={query.before ? `${here}/history` : undefined}
        next={
          history.next ? `${here}/history?before=${encodeURIComponent(history.next)}` : undefined
        }
      />
    </>
  );
}
