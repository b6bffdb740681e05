import { notFound } from "next/navigation";
import { z } from "zod";
import { BarrierView } from "@/app/barriers/[id]/barrier-view";
import { requireViewer } from "@/app/session";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findDiscussion } from "@/db/queries/discussions";
import { listLookups } from "@/db/queries/lookups";
import { findSurroundings } from "@/db/queries/readers";

let held: ReturnType<typeof read> | undefined;

/** One barrier from memory: whoever comes first, signed in, fills it; after that nobody is asked for. */
export default async function BarrierFromMemory({
  searchParams,
}: {
  searchParams: Promise<{ id?: string }>;
}) {
  held ??= read((await searchParams).id);
  return <BarrierView {...(await held)} query={{}} />;
}

async function read(wanted?: string) {
  const viewer = await requireViewer();
  const id = z.uuid().parse(wanted);
  const [around, it, discussion, lookups] = await Promise.all([
    findSurroundings(viewer, id),
    findBarrier(viewer, id),
    findDiscussion(viewer, id),
    listLookups(),
  ]);
  return { around, it: it ?? notFound(), discussion, lookups, viewer };
}
