import type { Kept } from "@/app/submissions/kept";
import { createProject, findProjectDraft, updateProject } from "@/db/queries/projects";
import { type ProjectDraft, projectDraft, projectValues } from "@/lib/project-inputs";

export const keptProject: Kept<ProjectDraft> = {
  schema: projectDraft,
  create: createProject,
  update: updateProject,
  async stored(viewer, id) {
    const found = await findProjectDraft(viewer, id);
    return found && { version: found.submission.version, values: projectValues(found.draft) };
  },
};
