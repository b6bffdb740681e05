import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { BarrierListView } from "@/app/barriers/barrier-list-view";
import { requireViewer } from "@/app/session";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { barrierFilter } from "@/lib/barrier-filter";
import { hasDuty, isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: "Barriers" };

export default async function BarriersPage({ searchParams }: PageProps<"/barriers">) {
  const viewer = await requireViewer();
  const { data: filter } = barrierFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const named = z.uuid().safeParse(filter.partner).data;
  const [page, counts, lookups, place] = await Promise.all([
    listBarriers(viewer, filter),
    countBarriers(viewer, filter),
    listLookups(),
    findPlace(viewer, named),
  ]);
  const partner = named ? place?.name : filter.partner;
  const mayLog = hasDuty(viewer, "contributor", "lead") || isSupport(viewer);
  return <BarrierListView {...{ filter, page, counts, lookups, partner, mayLog }} />;
}
