import type { Transaction } from "@/db/client";
import { readFrozen } from "@/db/queries/frozen-terms";
import { readFund } from "@/db/queries/fund";
import {
  readContributions,
  readMembers,
  readProposal,
  readSavings,
  readSpendLines,
  readTargets,
} from "@/db/queries/proposal-rows";
import { readReserves } from "@/db/queries/reserves";
import { readSigned } from "@/db/queries/signed";
import { readTerms } from "@/db/queries/terms";
import { isReceived } from "@/lib/instalments";
import { whatAProposalLacks } from "@/lib/proposal-inputs";
import { sharedProposalStates, signedStates } from "@/lib/proposals";
import { commitmentsOf } from "@/lib/signatures";

/** All that a pooled budget says: its words, its money and its terms. */
export async function readWhole(tx: Transaction, id: string) {
  const [found, members, targets, entered, spend, reserves, said, savings, frozen, signed] =
    await Promise.all([
      readProposal(tx, id),
      readMembers(tx, id),
      readTargets(tx, id),
      readContributions(tx, id),
      readSpendLines(tx, id),
      readReserves(tx, id),
      readTerms(tx, id),
      readSavings(tx, id),
      readFrozen(tx, id),
      readSigned(tx, id),
    ]);
  if (!found) return null;
  const committed = commitmentsOf(members, entered, signed);
  const confirmed = committed.filter(({ commitment }) => commitment === "confirmed");
  const isIn = (states: readonly string[]) => states.includes(found.submission.state);
  const isSigned = isIn(signedStates);
  const fund = isIn(sharedProposalStates) ? await readFund(tx, id) : null;
  const contributions = entered.map((row): (typeof entered)[number] => {
    if (fund && isReceived(row, fund.instalments)) return { ...row, level: "received" };
    return isSigned && confirmed.some(({ organisationId }) => organisationId === row.organisationId)
      ? { ...row, level: "confirmed" }
      : row;
  });
  return {
    ...found,
    ...{ members, targets, contributions, spend, reserves, savings },
    /** What became of it once it was agreed. */
    fund,
    /** The terms as they were submitted last, what was answered to them, and how far that commits each giver. */
    ...{ frozen, signed, committed },
    /** What its partners agree on beside the money. */
    said,
    missing: whatAProposalLacks(found.draft, { hasTarget: targets.length > 0 }),
  };
}
export type Whole = NonNullable<Awaited<ReturnType<typeof readWhole>>>;
