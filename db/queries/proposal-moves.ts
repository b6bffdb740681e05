import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { mover } from "@/db/queries/moves";
import { consequences } from "@/db/queries/proposal-consequences";
import { proposals, submissions } from "@/db/schema";
import type { ProposalStepInputs } from "@/lib/proposal-step-inputs";
import { nextProposalStep, type ProposalFacts } from "@/lib/proposal-steps";
import type { ProposalState } from "@/lib/proposals";
import type { Standing } from "@/lib/standings";

export type Facts = ProposalFacts & {
  id: string;
  version: number;
  /** The viewer reviewed the version that was submitted last. */
  reviewedByViewer: boolean;
};

/** A pooled budget one step on. */
export const moveProposal = mover<ProposalStepInputs, Facts>({
  find: findFacts,
  next: nextProposalStep,
  consequences,
});

/** What `nextProposalStep` must know, read under the viewer's policies. */
export async function findFacts(tx: Transaction, id: string): Promise<Facts | null> {
  const [row] = await tx
    .select({
      id: submissions.id,
      version: submissions.version,
      state: sql<ProposalState>`${submissions.state}`,
      standing: sql<Standing[]>`standing(${submissions.id})`,
      organisations: sql<number>`cardinality(${submissions.members})`,
      reviewed: sql<boolean>`is_reviewed(${submissions.id})`,
      financeReviewed: sql<boolean>`is_finance_reviewed(${submissions.id})`,
      financeReviewedByViewer: sql<boolean>`viewer_reviewed_finance(${submissions.id})`,
      reviewedByViewer: sql<boolean>`coalesce(viewer_reviewed(${submissions.id}, submitted_version(${submissions.id})), false)`,
    })
    .from(submissions)
    .innerJoin(proposals, eq(proposals.id, submissions.id))
    .where(and(eq(submissions.id, id), eq(submissions.kind, "proposal")));
  return row ?? null;
}
