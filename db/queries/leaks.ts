import { findProposal } from "@/db/queries/proposal-detail";
import type { Asker } from "@/db/viewer";
import type { Leak } from "@/lib/leaks";
import { poolOf } from "@/lib/pools";
import { savingOf } from "@/lib/saving-inputs";
import { leaksOf, positionsOf, shareTermsOf } from "@/lib/savings";

/** What a body gains by a pooled budget that it pays nothing into; null where there is no such leak for this viewer. */
export async function findLeak(viewer: Asker, id: string, gainer: string): Promise<Leak | null> {
  const it = await findProposal(viewer, id);
  if (!it) return null;
  const terms = shareTermsOf(it.said);
  const { positions } = positionsOf(poolOf(it), it.savings.map(savingOf), terms);
  const leak = leaksOf(positions).find(({ organisationId }) => organisationId === gainer);
  const named = it.savings.find(({ beneficiaryId }) => beneficiaryId === gainer);
  if (!leak || !named) return null;
  const payers = positions.flatMap(({ organisationId, paid }) => {
    const member = it.members.find((one) => one.id === organisationId);
    return member && paid > 0 ? [{ name: member.name, paid }] : [];
  });
  const { title, reference, pilot } = it;
  return { title, reference, pilot, gainer: named.beneficiary, gained: leak.gained, payers };
}
