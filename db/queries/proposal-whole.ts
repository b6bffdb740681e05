import type { Transaction } from "@/db/client";
import {
  readContributions,
  readMembers,
  readProposal,
  readSavings,
  readSpendLines,
  readTargets,
} from "@/db/queries/proposal-rows";
import { readReserves } from "@/db/queries/reserves";
import { readTerms } from "@/db/queries/terms";
import { whatAProposalLacks } from "@/lib/proposal-inputs";

/** All that a pooled budget says: its words, its money and its terms. */
export async function readWhole(tx: Transaction, id: string) {
  const [found, members, targets, contributions, spend, reserves, said, savings] =
    await Promise.all([
      readProposal(tx, id),
      readMembers(tx, id),
      readTargets(tx, id),
      readContributions(tx, id),
      readSpendLines(tx, id),
      readReserves(tx, id),
      readTerms(tx, id),
      readSavings(tx, id),
    ]);
  if (!found) return null;
  return {
    ...found,
    ...{ members, targets, contributions, spend, reserves, savings },
    /** What its partners agree on beside the money. */
    said,
    missing: whatAProposalLacks(found.draft, { hasTarget: targets.length > 0 }),
  };
}
export type Whole = NonNullable<Awaited<ReturnType<typeof readWhole>>>;
