import { after } from "next/server";
import { markRead } from "@/db/queries/notices";
import type { Surroundings } from "@/db/queries/readers";
import type { Asker } from "@/db/viewer";

/** Once the page is out, marks as read what the viewer had been told of this submission when it was made. */
export function readAfterwards(
  viewer: Asker,
  submissionId: string,
  notice: Surroundings["notice"],
) {
  if (notice) after(() => markRead(viewer, submissionId, notice.eventId));
}
