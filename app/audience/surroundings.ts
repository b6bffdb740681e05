import { cache } from "react";
import { findSurroundings } from "@/db/queries/readers";
import type { Asker } from "@/db/viewer";

/** Who sees a submission, who follows it and what is new to the viewer: read once a page for all who show it. */
export const surroundings = cache((viewer: Asker, submissionId: string) =>
  findSurroundings(viewer, submissionId),
);
