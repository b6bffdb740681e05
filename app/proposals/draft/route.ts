import { keptProposal } from "@/app/proposals/kept";
import { saveDraft } from "@/app/submissions/save-draft";

export const POST = (request: Request) => saveDraft(request, keptProposal);
