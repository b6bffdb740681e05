import { keptProject } from "@/app/projects/kept";
import { saveDraft } from "@/app/submissions/save-draft";

export const POST = (request: Request) => saveDraft(request, keptProject);
