import { saveDraft } from "@/app/submissions/save-draft";
import { createProject, updateProject } from "@/db/queries/projects";
import { projectDraft } from "@/lib/project-inputs";

export const POST = (request: Request) =>
  saveDraft(request, { schema: projectDraft, create: createProject, update: updateProject });
