import { keptBarrier } from "@/app/barriers/kept";
import { saveDraft } from "@/app/submissions/save-draft";
import { listSimilar } from "@/db/queries/similar";

/** Saves a draft while it is written, and answers with barriers like it. */
export const POST = (request: Request) =>
  saveDraft(request, {
    ...keptBarrier,
    also: async (viewer, { title, happens }, id) => ({
      similar: await listSimilar(viewer, `${title} ${happens}`, id),
    }),
  });
