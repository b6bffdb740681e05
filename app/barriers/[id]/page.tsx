import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { BarrierView } from "@/app/barriers/[id]/barrier-view";
import { placeOf } from "@/app/comments/place";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { requireViewer } from "@/app/session";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findDiscussion } from "@/db/queries/discussions";
import { listLookups } from "@/db/queries/lookups";
import { findSurroundings } from "@/db/queries/readers";

export const metadata: Metadata = { title: null };

export default async function BarrierPage({ params, searchParams }: PageProps<"/barriers/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const query = await searchParams;
  const [around, it, discussion, lookups] = await Promise.all([
    findSurroundings(viewer, id),
    findBarrier(viewer, id),
    findDiscussion(viewer, id, placeOf(query)),
    listLookups(),
  ]);
  if (!it) notFound();
  const target = it.barrier.mergedIntoId;
  if (it.state === "merged" && target && query.stay === undefined) {
    if (await findBarrier(viewer, target)) redirect(`/barriers/${target}?from=${it.reference}`);
  }
  readAfterwards(viewer, id, around.notice);
  return <BarrierView {...{ it, lookups, discussion, around, viewer, query }} />;
}
