import { balancesOf, type Pool, sharesOfPool } from "@/lib/balance";
import { type Nature, natureValues } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import { split } from "@/lib/shares";

/** One partner's part of a pool in a year and nature, in pence: opening + cash + moved = spend + contingency + closing. */
export type PartnerAccount = {
  organisationId: string;
  year: FinancialYear;
  nature: Nature;
  opening: number;
  cash: number;
  moved: number;
  spend: number;
  contingency: number;
  closing: number;
  /** What of the closing balance does not go into the next year. */
  lapsed: number;
};

/**
 * A pool's balances, each figure by what its partners put in, so that their parts sum to it to the penny: what a
 * partner begins a year with is what it ended the last one with. Nobody has a part where nobody puts cash in.
 */
export function partnerAccountsOf(pool: Pool): PartnerAccount[] {
  const partners = sharesOfPool(pool.contributions);
  const weights = partners.map(({ pence }) => pence);
  const balances = balancesOf(pool);
  return natureValues.flatMap((nature) => {
    const years = balances.filter((one) => one.nature === nature);
    let openings = split(pool.opening[nature], weights);
    return years.flatMap(({ year, ...whole }, at) => {
      const [cash, moved, spend, contingency] = [
        split(whole.cash, weights),
        split(whole.moved, weights),
        split(whole.spend, weights),
        split(whole.contingency, weights),
      ];
      const goesOn = at === years.length - 1 || (pool.carriesForward && whole.closing > 0);
      const accounts = partners.map(({ organisationId }, of): PartnerAccount => {
        const money = {
          opening: openings[of] ?? 0,
          cash: cash[of] ?? 0,
          moved: moved[of] ?? 0,
          spend: spend[of] ?? 0,
          contingency: contingency[of] ?? 0,
        };
        const closing = money.opening + money.cash + money.moved - money.spend - money.contingency;
        return { organisationId, year, nature, ...money, closing, lapsed: goesOn ? 0 : closing };
      });
      openings = accounts.map(({ closing, lapsed }) => closing - lapsed);
      return accounts;
    });
  });
}
