import { notFound } from "next/navigation";
import { z } from "zod";
import { placeOf, type Query } from "@/app/comments/place";
import { requireViewer } from "@/app/session";
import { findDiscussion } from "@/db/queries/discussions";
import { listLookups } from "@/db/queries/lookups";
import { findSurroundings } from "@/db/queries/readers";
import type { Viewer } from "@/lib/viewer";

type Asked = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** What the page of a submission stands on, read at once; a 404 where there is nothing for the viewer. */
export async function openRecord<It>(
  asked: Asked,
  find: (viewer: Viewer, id: string, query: Query) => Promise<It | null>,
) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await asked.params).id).data;
  if (!id) notFound();
  const query = await asked.searchParams;
  const [around, it, discussion, lookups] = await Promise.all([
    findSurroundings(viewer, id),
    find(viewer, id, query),
    findDiscussion(viewer, id, placeOf(query)),
    listLookups(),
  ]);
  if (!it) notFound();
  return { viewer, id, query, around, it, discussion, lookups };
}
