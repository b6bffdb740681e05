import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BarrierListView } from "@/app/barriers/barrier-list-view";
import { requireViewer } from "@/app/session";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { listLookups } from "@/db/queries/lookups";
import { nameOfPartner } from "@/db/queries/places";
import { barrierFilter } from "@/lib/barrier-filter";
import { hasDuty, isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: "Barriers" };

export default async function BarriersPage({ searchParams }: PageProps<"/barriers">) {
  const viewer = await requireViewer();
  const { data: filter } = barrierFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const [page, counts, lookups, partner] = await Promise.all([
    listBarriers(viewer, filter),
    countBarriers(viewer, filter),
    listLookups(),
    nameOfPartner(viewer, filter.partner),
  ]);
  const mayLog = hasDuty(viewer, "contributor", "lead") || isSupport(viewer);
  return <BarrierListView {...{ filter, page, counts, lookups, partner, mayLog }} />;
}
