import { type Pool, type SpendLine, sharesOfPool } from "@/lib/balance";
import { countsAsCash, penceIn } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import { split, sum } from "@/lib/shares";

export const overspendRules = [
  { value: "pro-rata", label: "By what each puts in" },
  { value: "equal", label: "Equally" },
  { value: "fixed", label: "By fixed shares" },
  { value: "host", label: "The host bears it" },
  { value: "capped", label: "The host up to a cap, the rest by what each puts in" },
  { value: "own", label: "Each for what it commissions" },
] as const;
type OverspendRule = (typeof overspendRules)[number]["value"];

export const underspendRules = [
  { value: "return", label: "Returned by what each put in" },
  { value: "carry", label: "Carried into the next year" },
  { value: "non-recurrent", label: "Only for spending that does not recur" },
  { value: "board", label: "The board decides" },
] as const;
type UnderspendRule = (typeof underspendRules)[number]["value"];

export type RiskTerms = {
  overspend: OverspendRule;
  underspend: UnderspendRule;
  hostId: string;
  /** Basis points that sum to the whole, by organisation: of fixed shares. */
  fixed: Readonly<Record<string, number>>;
  /** Pence that the host bears first, where it is capped. */
  cap: number;
  /** Months for which whoever leaves still pays. */
  notice: number;
};

type SaidOfRisk = {
  overspend: OverspendRule | null;
  underspend: UnderspendRule | null;
  hostId: string | null;
  fixed: RiskTerms["fixed"];
  cap: number | null;
  notice: number | null;
};

/** The rules of risk as far as they are said; null while one is missing that an example needs, which notice is not. */
export function riskTermsOf(said: SaidOfRisk): RiskTerms | null {
  const { overspend, underspend, hostId, fixed, cap, notice } = said;
  if (!overspend || !underspend) return null;
  if ((overspend === "host" || overspend === "capped") && !hostId) return null;
  if (overspend === "capped" && cap === null) return null;
  if (overspend === "fixed" && Object.keys(fixed).length === 0) return null;
  return { overspend, underspend, hostId: hostId ?? "", fixed, cap: cap ?? 0, notice: notice ?? 0 };
}

type PartnerPart = { organisationId: string; pence: number };

/** An amount by a weight of each organisation that puts cash in, to the penny. */
function shareBy(
  weight: (organisationId: string, put: number) => number,
  amount: number,
  { contributions }: Pool,
): PartnerPart[] {
  const partners = sharesOfPool(contributions);
  const parts = split(
    amount,
    partners.map(({ organisationId, pence }) => weight(organisationId, pence)),
  );
  return partners.map(({ organisationId }, at) => ({ organisationId, pence: parts[at] ?? 0 }));
}

const byCash = (_: string, put: number) => put;

/** Who bears how much of an overspend, to the penny. */
export function shareOverspend(pence: number, terms: RiskTerms, pool: Pool): PartnerPart[] {
  const isHost = (organisationId: string) => (organisationId === terms.hostId ? 1 : 0);
  const rules: Record<OverspendRule, () => PartnerPart[]> = {
    "pro-rata": () => shareBy(byCash, pence, pool),
    equal: () => shareBy(() => 1, pence, pool),
    fixed: () => shareBy((organisationId) => terms.fixed[organisationId] ?? 0, pence, pool),
    host: () => shareBy(isHost, pence, pool),
    capped: () => {
      const first = Math.min(pence, terms.cap);
      return added(shareBy(isHost, first, pool), shareBy(byCash, pence - first, pool));
    },
    own: () => shareBy((organisationId) => commissionedBy(pool.spend, organisationId), pence, pool),
  };
  return rules[terms.overspend]();
}

export type WorkedExample = {
  /** In percent of the spending: 5, 10, -10. */
  change: number;
  pence: number;
  /** What the contingency takes of an overspend. */
  contingency: number;
  /** What is left to share, or returned where it is an underspend; empty where nothing is shared. */
  parts: PartnerPart[];
};

/** What a partner does where the plan comes out dearer or cheaper. */
export const nameOfExample = (change: number) =>
  change > 0 ? `Pays if it costs ${change}% more` : `Gets back if it costs ${-change}% less`;

export const nameOfExit = (year: FinancialYear) => `Owes if it leaves after ${year}`;

/** What each partner would pay, or get back, if the plan came out dearer or cheaper: from the real figures. */
export function worked(pool: Pool, terms: RiskTerms, changes = [5, 10, -10]): WorkedExample[] {
  const planned = sum(pool.spend.filter(({ form }) => form === "cash").map(({ pence }) => pence));
  const reserve = sum(pool.pots.map(({ contingency }) => contingency));
  return changes.map((change) => {
    const pence = Math.round((planned * Math.abs(change)) / 100);
    if (change < 0) {
      const returned = terms.underspend === "return" ? shareBy(byCash, pence, pool) : [];
      return { change, pence, contingency: 0, parts: returned };
    }
    const contingency = Math.min(pence, reserve);
    const parts = shareOverspend(pence - contingency, terms, pool);
    return { change, pence, contingency, parts };
  });
}

/** What a partner still pays after it gave notice at the end of a year: its recurrent cash of the next, by months. */
export function costOfExit(
  { contributions, years }: Pool,
  terms: RiskTerms,
  organisationId: string,
) {
  const recurrent = contributions.filter(
    (row) => countsAsCash(row) && row.recurrent && row.organisationId === organisationId,
  );
  const costs = years.map((year) => sum(recurrent.map((row) => penceIn(row, year))));
  const months = Math.min(12, terms.notice);
  return years.map((year, at) => ({
    year,
    pence: split(costs[at + 1] ?? 0, [months, 12 - months])[0] ?? 0,
  }));
}

const commissionedBy = (spend: readonly SpendLine[], organisationId: string) =>
  sum(
    spend
      .filter(({ form, commissionerId }) => form === "cash" && commissionerId === organisationId)
      .map(({ pence }) => pence),
  );

const added = (one: readonly PartnerPart[], other: readonly PartnerPart[]) =>
  one.map(({ organisationId, pence }, at) => ({
    organisationId,
    pence: pence + (other[at]?.pence ?? 0),
  }));
