import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { findFacts } from "@/db/queries/proposal-moves";
import {
  readContributions,
  readMembers,
  readProposal,
  readSavings,
  readSpendLines,
  readTargets,
} from "@/db/queries/proposal-rows";
import { readRecord } from "@/db/queries/record";
import { readReserves } from "@/db/queries/reserves";
import { readTerms } from "@/db/queries/terms";
import { pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { whatAProposalLacks } from "@/lib/proposal-inputs";

/** Everything that one pooled budget shows but its discussion and history; `null` when it is not there for this viewer. */
export function findProposal(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [facts, found, record, names, members, targets, money, spend, reserves, said, savings] =
      await Promise.all([
        findFacts(tx, id),
        readProposal(tx, id),
        readRecord(tx, id),
        findNames(tx, id),
        readMembers(tx, id),
        readTargets(tx, id),
        readContributions(tx, id),
        readSpendLines(tx, id),
        readReserves(tx, id),
        readTerms(tx, id),
        readSavings(tx, id),
      ]);
    if (!facts || !found || !names) return null;
    const { submission, ...rest } = found;
    return {
      ...submission,
      ...rest,
      ...names,
      ...record,
      facts,
      members,
      targets,
      contributions: money,
      spend,
      reserves,
      /** What its partners agree on beside the money. */
      said,
      savings,
      missing: whatAProposalLacks(found.draft, { hasTarget: targets.length > 0 }),
      /** The organisation that the viewer acts for. */
      actsFor: viewer.organisationId,
    };
  });
}
export type Proposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

async function findNames(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ pilotName: pilots.name })
    .from(submissions)
    .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
    .where(eq(submissions.id, id));
  return row ?? null;
}
