import type { Metadata } from "next";
import { BarrierListView } from "@/app/barriers/barrier-list-view";
import { openList } from "@/app/submissions/open-list";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { barrierFilter } from "@/lib/barrier-filter";
import { hasDuty, isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: "Barriers" };

export default async function BarriersPage({ searchParams }: PageProps<"/barriers">) {
  const { viewer, ...read } = await openList(
    searchParams,
    barrierFilter,
    listBarriers,
    countBarriers,
  );
  const mayLog = hasDuty(viewer, "contributor", "lead") || isSupport(viewer);
  return <BarrierListView {...read} mayLog={mayLog} />;
}
