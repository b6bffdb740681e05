import type { Kept } from "@/app/submissions/kept";
import { createProposal, findProposalDraft, updateProposal } from "@/db/queries/proposals";
import { type ProposalDraft, proposalDraft, proposalValues } from "@/lib/proposal-inputs";

export const keptProposal: Kept<ProposalDraft> = {
  schema: proposalDraft,
  create: createProposal,
  update: updateProposal,
  async stored(viewer, id) {
    const found = await findProposalDraft(viewer, id);
    return found && { version: found.submission.version, values: proposalValues(found.draft) };
  },
};
