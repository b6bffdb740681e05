import type { PersonSlug } from "@/db/seed/people";
import type { Acted, CommonAct, Moment, OrganisationSlug } from "@/db/seed/samples/sample";
import type { ContributionInput } from "@/lib/contribution-inputs";
import type { Nature } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import type { ProposalDraft } from "@/lib/proposal-inputs";

/** Absent: nothing yet; of the audience, organisations in the pilot. */
export type SampleProposalDraft = Pick<ProposalDraft, "title" | "pilot"> & Partial<ProposalDraft>;

/** In pounds. */
export type SampleTargets = Partial<Record<Nature, Record<FinancialYear, number>>>;

/** What the row of an organisation says. Absent: of the year from April, revenue, new money, once, in cash. */
export type SampleContribution = Pick<ContributionInput, "from" | "source"> &
  Partial<
    Pick<
      ContributionInput,
      "basis" | "nature" | "ringFence" | "recurrent" | "reduces" | "condition" | "conditionOn"
    >
  > & {
    pounds: number;
    /** Of the twelve of its own year, those in the first financial year. */
    firstMonths?: number;
    passedOnBy?: OrganisationSlug;
    /** What is given in kind, and how it is valued. */
    inKind?: [what: NonNullable<ContributionInput["inKind"]>, valuation: string];
    staff?: { posts: number; poundsAMonth: number; months: number };
  };

type Deed =
  | { do: "targets"; wanted: SampleTargets }
  | { do: "open-figures" }
  /** By somebody of the organisation that gives it; `row` is what later acts call it. */
  | { do: "contribution"; row: string; gives: SampleContribution }
  | { do: "change-contribution"; row: string; gives: Partial<SampleContribution> }
  | { do: "remove-contribution"; row: string }
  | { do: "withdraw"; reason: string };

export type SampleProposalAct = (Acted & Deed) | CommonAct;

export type SampleProposal = {
  key: string;
  by: PersonSlug;
  for: OrganisationSlug;
  on: Moment;
  draft: SampleProposalDraft;
  /** In order of time; the acts of all samples are replayed in one order of time. */
  acts: SampleProposalAct[];
};
