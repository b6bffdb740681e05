import type { Kept } from "@/app/submissions/kept";
import { createBarrier, findDraft, updateBarrier } from "@/db/queries/barriers";
import { type BarrierDraft, barrierDraft, barrierValues } from "@/lib/barrier-inputs";

export const keptBarrier: Kept<BarrierDraft> = {
  schema: barrierDraft,
  create: createBarrier,
  update: updateBarrier,
  async stored(viewer, id) {
    const found = await findDraft(viewer, id);
    return found && { version: found.submission.version, values: barrierValues(found.draft) };
  },
};
