import type { PersonSlug } from "@/db/seed/people";
import type { Acted, CommonAct, Moment, OrganisationSlug } from "@/db/seed/samples/sample";
import type { ContributionInput } from "@/lib/contribution-inputs";
import type { Nature } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import type { FinancialYear } from "@/lib/financial-years";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import type { ReviewPart, reviewParts } from "@/lib/reviews";
import type { SavingInput } from "@/lib/saving-inputs";
import type { SpendInput } from "@/lib/spend-inputs";
import type { Said, TermSection } from "@/lib/term-fields";

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

/** What a line of the spending plan says. Absent: revenue, new, fixed, by all together, of any money that is not ring-fenced. */
export type SampleSpending = Pick<SpendInput, "what" | "scheme" | "year"> &
  Partial<Pick<SpendInput, "nature" | "form" | "provider" | "isNew" | "variance">> & {
    pounds: number;
    commissioner?: OrganisationSlug;
    /** Rows of money, by what acts call them. */
    paidBy?: string[];
    outputs?: [count: number, unit: string];
  };

/** In pounds. */
export type SampleReserves = {
  contingency: SampleTargets;
  carries: boolean;
};

/** In pounds and percent. */
export type SampleSaving = {
  who: OrganisationSlug;
  pounds: number;
  optimism?: number;
} & Omit<SavingInput, "beneficiaryId" | "gross" | "optimism">;

/** What is said in one section, in pounds and percent. Absent: nothing. */
export type SampleTerms = Partial<
  Omit<Said, "hostId" | "fixed" | "reinvest" | "cap" | "leastCommitment" | "thresholds">
> & {
  host?: OrganisationSlug;
  shares?: Partial<Record<OrganisationSlug, number>>;
  reinvest?: number;
  cap?: number;
  leastCommitment?: number;
  bands?: [upTo: number | null, who: string][];
};

type CriterionOf<Part extends ReviewPart> = (typeof reviewParts)[Part]["criteria"][number]["value"];
type ReviewOf<Part extends ReviewPart> = {
  do: "review";
  part: Part;
  scores: Record<CriterionOf<Part>, [score: number | null, why: string]>;
  words: string;
};

type Deed =
  | { do: "targets"; wanted: SampleTargets }
  | { do: "open-figures" }
  /** By somebody of the organisation that gives it; `row` is what later acts call it. */
  | { do: "contribution"; row: string; gives: SampleContribution }
  | { do: "change-contribution"; row: string; gives: Partial<SampleContribution> }
  | { do: "remove-contribution"; row: string }
  /** By a finance contact; rows by what acts call them. */
  | { do: "support"; rows: string[] }
  | { do: "spending"; line: string; pays: SampleSpending }
  | { do: "change-spending"; line: string; pays: Partial<SampleSpending> }
  | { do: "remove-spending"; line: string }
  | { do: "reserves"; kept: SampleReserves }
  | { do: "terms"; section: TermSection; says: SampleTerms }
  | { do: "saving"; saves: SampleSaving }
  /** With how a gap is closed, where there is one. */
  | { do: "submit"; plan?: string }
  | { do: "start-review" | "revise" }
  | { [Part in ReviewPart]: ReviewOf<Part> }[ReviewPart]
  | { do: "endorse"; reason: string; signBy: Day }
  | { do: "not-endorse"; against: Partial<Record<CriterionOf<"whole">, string>> }
  | { do: "take-back" | "amend" | "withdraw"; reason: string };

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
