import type { Contribution, Nature } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import { sum } from "@/lib/shares";
import type { Said } from "@/lib/term-fields";
import type { Terms } from "@/lib/terms";

type Agreed = {
  members: readonly { id: string }[];
  contributions: readonly Contribution[];
  spend: readonly { year: FinancialYear; nature: Nature; pence: number }[];
  said: Said;
  draft: { startsOn: string | null; endsOn: string | null };
};

/** Of all that a pooled budget says, what its partners sign: narrative, contacts and how sure a row is are not of it. */
export function materialTermsOf({ members, contributions, spend, said, draft }: Agreed): Terms {
  const givers = new Set(contributions.map(({ organisationId }) => organisationId));
  const roleOf = (id: string) =>
    id === said.hostId ? "host" : givers.has(id) ? "contributor" : "partner";
  const places = new Map(spend.map((line) => [`${line.year} ${line.nature}`, line]));
  return {
    partners: members.map(({ id }) => ({ organisationId: id, role: roleOf(id) })),
    contributions: contributions.map(
      ({ id, organisationId, basis, from, nature, form, source, pence, months, ...row }) => ({
        ...{ id, organisationId, basis, from, nature, form, source, pence, months },
        ...{ ringFence: row.ringFence, recurrent: row.recurrent, passedOnBy: row.passedOnBy },
      }),
    ),
    spend: [...places.values()].map(({ year, nature }) => ({
      ...{ year, nature },
      pence: sum(spend.filter((line) => line.year === year && line.nature === nature).map(penceOf)),
    })),
    hostId: said.hostId,
    risk: {
      ...{ overspend: said.overspend, underspend: said.underspend, fixed: said.fixed },
      ...{ cap: said.cap, waterfall: said.waterfall },
    },
    savings: { rule: said.shareRule, reinvest: said.reinvest },
    legalBasis: said.legalBasis,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    thresholds: said.thresholds,
    exit: {
      ...{ notice: said.notice, liabilities: said.liabilities, assets: said.assets },
      leastCommitment: said.leastCommitment,
    },
  };
}

const penceOf = ({ pence }: { pence: number }) => pence;
