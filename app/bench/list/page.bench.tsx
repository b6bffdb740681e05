import { BarrierListView } from "@/app/barriers/barrier-list-view";
import { requireViewer } from "@/app/session";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { listLookups } from "@/db/queries/lookups";
import { barrierFilter } from "@/lib/barrier-filter";

const filter = barrierFilter.parse({});
let held: ReturnType<typeof read> | undefined;

/** The list from rows in memory: whoever comes first, signed in, fills it; after that nobody is asked for. */
export default async function ListFromMemory() {
  held ??= read();
  return <BarrierListView filter={filter} {...(await held)} mayLog />;
}

async function read() {
  const viewer = await requireViewer();
  const [page, counts, lookups] = await Promise.all([
    listBarriers(viewer, filter),
    countBarriers(viewer, filter),
    listLookups(),
  ]);
  return { page, counts, lookups };
}
