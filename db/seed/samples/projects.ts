import type { SampleProject } from "@/db/seed/samples/sample-project";

/** In the order in which they were begun. */
export const projects: SampleProject[] = [];
