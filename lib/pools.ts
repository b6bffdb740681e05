import { balancesOf, type Pool } from "@/lib/balance";
import type { Contribution } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import type { Target } from "@/lib/targets";

/** A pooled budget's money as its rules read it. */
export const poolOf = ({
  years,
  contributions,
  targets,
}: {
  years: readonly FinancialYear[];
  contributions: readonly Contribution[];
  targets: readonly Target[];
}): Pool => ({
  years,
  contributions,
  spend: [],
  pots: targets.map(({ year, nature, wanted }) => ({
    year,
    nature,
    target: wanted,
    contingency: 0,
    toCapital: 0,
  })),
  opening: { revenue: 0, capital: 0 },
  carriesForward: false,
});

/** Of each year and nature in which something is wanted or offered: both, and what is still to find; all in pence. */
export const offersOf = (pool: Pool) =>
  balancesOf(pool)
    .filter(({ target, cash }) => target !== null || cash > 0)
    .map(({ year, nature, target, cash, funding }) => ({
      year,
      nature,
      target,
      cash,
      left: target === null ? null : funding.unfunded,
    }));
