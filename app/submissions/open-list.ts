import { notFound } from "next/navigation";
import type { z } from "zod";
import { requireViewer } from "@/app/session";
import { listLookups } from "@/db/queries/lookups";
import { nameOfPartner } from "@/db/queries/places";
import type { Counts } from "@/db/queries/submission-list";
import type { Viewer } from "@/lib/viewer";

/** What the list of a kind stands on, read at once; a 404 for a filter that there is not. */
export async function openList<Filter extends { partner?: string }, Page>(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
  schema: z.ZodType<Filter>,
  list: (viewer: Viewer, filter: Filter) => Promise<Page>,
  count: (viewer: Viewer, filter: Filter) => Promise<Counts>,
) {
  const viewer = await requireViewer();
  const { data: filter } = schema.safeParse(await searchParams);
  if (!filter) notFound();
  const [page, counts, lookups, partner] = await Promise.all([
    list(viewer, filter),
    count(viewer, filter),
    listLookups(),
    nameOfPartner(viewer, filter.partner),
  ]);
  return { viewer, filter, page, counts, lookups, partner };
}
