import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryView } from "@/app/history/history-view";
import { placeInHistory } from "@/app/history/place";
import { VersionChoice } from "@/app/history/version-choice";
import { requireViewer } from "@/app/session";
import { listHistory } from "@/db/queries/history";
import { findSubmission } from "@/db/queries/submissions";
import { listVersions } from "@/db/queries/versions";
import { pairOf } from "@/lib/versions";

export const metadata: Metadata = { title: "History" };

export default async function ProjectHistoryPage({
  params,
  searchParams,
}: PageProps<"/projects/[id]/history">) {
  const viewer = await requireViewer();
  const place = placeInHistory(await params, await searchParams);
  if (!place) notFound();
  const [it, history, versions] = await Promise.all([
    findSubmission(viewer, place.id, "project"),
    listHistory(viewer, place.id, place.before),
    listVersions(viewer, place.id),
  ]);
  if (!it) notFound();
  const pair = versions.length > 1 ? pairOf(versions, {}) : null;
  return (
    <HistoryView it={it} history={history} isFirst={!place.before}>
      {pair ? (
        <VersionChoice
          kind="project"
          action={`/projects/${it.id}/versions`}
          versions={versions}
          pair={pair}
        />
      ) : null}
    </HistoryView>
  );
}
