import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BarrierView } from "@/app/barriers/[id]/barrier-view";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { openRecord } from "@/app/submissions/open-record";
import { findBarrier } from "@/db/queries/barrier-detail";

export const metadata: Metadata = { title: null };

export default async function BarrierPage(asked: PageProps<"/barriers/[id]">) {
  const read = await openRecord(asked, findBarrier);
  const { viewer, id, query, around, it } = read;
  const target = it.barrier.mergedIntoId;
  if (it.state === "merged" && target && query.stay === undefined) {
    if (await findBarrier(viewer, target)) redirect(`/barriers/${target}?from=${it.reference}`);
  }
  readAfterwards(viewer, id, around.notice);
  return <BarrierView {...read} />;
}
