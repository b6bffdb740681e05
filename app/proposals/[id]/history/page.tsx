import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryView } from "@/app/history/history-view";
import { placeInHistory } from "@/app/history/place";
import { requireViewer } from "@/app/session";
import { listHistory } from "@/db/queries/history";
import { findSubmission } from "@/db/queries/submissions";

export const metadata: Metadata = { title: "History" };

export default async function ProposalHistoryPage({
  params,
  searchParams,
}: PageProps<"/proposals/[id]/history">) {
  const viewer = await requireViewer();
  const place = placeInHistory(await params, await searchParams);
  if (!place) notFound();
  const [it, history] = await Promise.all([
    findSubmission(viewer, place.id, "proposal"),
    listHistory(viewer, place.id, place.before),
  ]);
  if (!it) notFound();
  return <HistoryView it={it} history={history} isFirst={!place.before} />;
}
