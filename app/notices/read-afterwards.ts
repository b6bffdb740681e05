import { after } from "next/server";
import { surroundings } from "@/app/audience/surroundings";
import { markRead } from "@/db/queries/notices";
import type { Asker } from "@/db/viewer";

/**
 * Once the page is out, marks as read what the viewer had been told of this submission when it was made.
 * Call it before the page reads the rest, so that it shows all that is marked.
 */
export function readAfterwards(viewer: Asker, submissionId: string) {
  const seen = surroundings(viewer, submissionId);
  after(async () => {
    const { notice } = await seen;
    if (notice) await markRead(viewer, submissionId, notice.eventId);
  });
}
