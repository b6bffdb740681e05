import { listAdoptions, readOrigin } from "@/db/queries/adoptions";
import { readPractice } from "@/db/queries/practices";
import { type Asker, readAsViewer } from "@/db/viewer";

/** Where a project comes from, what it offers as practice and who adopted that. */
export function findReuse(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [origin, practice, adoptions] = await Promise.all([
      readOrigin(tx, id),
      readPractice(tx, id),
      listAdoptions(tx, id),
    ]);
    return { origin, practice, adoptions };
  });
}
export type Reuse = Awaited<ReturnType<typeof findReuse>>;
