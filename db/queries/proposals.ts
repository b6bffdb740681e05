import { eq } from "drizzle-orm";
import { readProposal, rowsOf } from "@/db/queries/proposal-rows";
import { saver } from "@/db/queries/saver";
import { findAtRisk } from "@/db/queries/signatures";
import { beginDraft } from "@/db/queries/submissions";
import { proposals } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import { proposalNotOpen } from "@/lib/proposals";

/** The organisation that the viewer acts for is the lead partner. */
export const { create: createProposal, update: updateProposal } = saver({
  find: readProposal,
  whyNot: ({ unlocked }) => (unlocked.length > 0 ? null : proposalNotOpen),
  fault: async () => null,
  async begin(tx, viewer, draft: ProposalDraft) {
    const { submission, proposal } = rowsOf(draft);
    const begun = await beginDraft(tx, viewer, { kind: "proposal", words: submission });
    if (begun.done) await tx.insert(proposals).values({ ...proposal, id: begun.id });
    return begun;
  },
  wordsOf: (draft) => rowsOf(draft).submission,
  saveDetails: (tx, id, _owner, draft) =>
    tx
      .update(proposals)
      .set(rowsOf(draft).proposal)
      .where(eq(proposals.id, id))
      .returning({ id: proposals.id }),
});

/** A pooled budget as its form shows it, for whoever may see it; `null` when it is not there for them. */
export const findProposalDraft = (viewer: Asker, id: string) =>
  readAsViewer(viewer, async (tx) => {
    const [found, atRisk] = await Promise.all([readProposal(tx, id), findAtRisk(tx, id)]);
    return found && { ...found, atRisk };
  });
