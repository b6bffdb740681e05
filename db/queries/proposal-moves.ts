import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { forReason, mover } from "@/db/queries/moves";
import { readProposal, readTargets } from "@/db/queries/proposal-rows";
import { proposals, submissions } from "@/db/schema";
import { refused } from "@/lib/outcome";
import { whatAProposalLacks } from "@/lib/proposal-inputs";
import type { ProposalStepInputs } from "@/lib/proposal-step-inputs";
import { nextProposalStep, type ProposalFacts } from "@/lib/proposal-steps";
import type { ProposalState } from "@/lib/proposals";
import type { Standing } from "@/lib/standings";

type Facts = ProposalFacts & { id: string; version: number };

/** A pooled budget one step on. */
export const moveProposal = mover<ProposalStepInputs, Facts>({
  find: findFacts,
  next: nextProposalStep,
  consequences: {
    async "open-figures"(tx, _viewer, { id }) {
      const [found, targets] = await Promise.all([readProposal(tx, id), readTargets(tx, id)]);
      if (!found) return refused("It is not there.");
      return whatAProposalLacks(found.draft, { hasTarget: targets.length > 0 }).length === 0
        ? { done: true }
        : refused("Some answers are still missing. The page of the pooled budget names them.");
    },
    withdraw: forReason,
  },
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
    })
    .from(submissions)
    .innerJoin(proposals, eq(proposals.id, submissions.id))
    .where(and(eq(submissions.id, id), eq(submissions.kind, "proposal")));
  return row ?? null;
}
