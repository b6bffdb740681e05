import { saveDraft } from "@/app/submissions/save-draft";
import { createBarrier, findDraft, updateBarrier } from "@/db/queries/barriers";
import { listSimilar } from "@/db/queries/similar";
import { barrierDraft, barrierValues } from "@/lib/barrier-inputs";

/** Saves a draft while it is written, and answers with barriers like it. */
export const POST = (request: Request) =>
  saveDraft(request, {
    schema: barrierDraft,
    create: createBarrier,
    update: updateBarrier,
    stored: async (viewer, id) => {
      const found = await findDraft(viewer, id);
      return found && barrierValues(found.draft);
    },
    also: async (viewer, { title, happens }, id) => ({
      similar: await listSimilar(viewer, `${title} ${happens}`, id),
    }),
  });
