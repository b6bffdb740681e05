import { saveDraft } from "@/app/submissions/save-draft";
import { createProject, findProjectDraft, updateProject } from "@/db/queries/projects";
import { projectDraft, projectValues } from "@/lib/project-inputs";

export const POST = (request: Request) =>
  saveDraft(request, {
    schema: projectDraft,
    create: createProject,
    update: updateProject,
    stored: async (viewer, id) => {
      const found = await findProjectDraft(viewer, id);
      return found && projectValues(found.draft);
    },
  });
