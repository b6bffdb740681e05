import type { Cast } from "@/db/seed/people-load";
import type { OrganisationSlug } from "@/db/seed/samples/sample";
import type {
  SampleContribution,
  SampleProposal,
  SampleProposalAct,
  SampleProposalDraft,
  SampleReserves,
  SampleSaving,
  SampleSpending,
  SampleTargets,
  SampleTerms,
} from "@/db/seed/samples/sample-proposal";
import type { ContributionInput } from "@/lib/contribution-inputs";
import { natureValues } from "@/lib/contributions";
import { monthsOf } from "@/lib/financial-years";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import type { ProposalStepInputs } from "@/lib/proposal-step-inputs";
import type { ProposalStep } from "@/lib/proposal-steps";
import { nameOfPlace, type Reserves } from "@/lib/reserves";
import { criteriaOf, type ReviewInput, reasonAgainst, reviewParts } from "@/lib/reviews";
import type { SavingInput } from "@/lib/saving-inputs";
import type { SpendInput } from "@/lib/spend-inputs";
import { nameOfTarget, type Target } from "@/lib/targets";
import { nothingSaid, type Said, type TermSection, termField, termNames } from "@/lib/term-fields";

/** A sample as the form's schema would give it. */
export const proposalDraftFrom = (draft: SampleProposalDraft): ProposalDraft => ({
  pilots: [],
  arrangement: null,
  aim: "",
  indicator: "",
  whoFor: "",
  stage: null,
  startsOn: null,
  endsOn: null,
  assurance: "",
  audience: "pilot",
  ...draft,
});

/** What is wanted as its form would give it, in order. */
export const targetsFrom = (wanted: SampleTargets): Target[] =>
  natureValues
    .flatMap((nature) =>
      Object.entries(wanted[nature] ?? {}).map(([year, pounds]) => ({
        year,
        nature,
        wanted: inPence(pounds),
      })),
    )
    .sort((one, other) => nameOfTarget(one).localeCompare(nameOfTarget(other)));

/** A row of money as its form would give it. */
export function contributionFrom(
  { pounds, firstMonths, passedOnBy, inKind, staff, ...row }: SampleContribution,
  cast: Pick<Cast, "organisation">,
): ContributionInput {
  const { basis = "april", from, reduces = "" } = row;
  const [what = null, valuation = ""] = inKind ?? [];
  return {
    nature: "revenue",
    ringFence: null,
    recurrent: false,
    condition: "",
    conditionOn: null,
    ...row,
    basis,
    pence: inPence(pounds),
    form: what ? "in-kind" : "cash",
    passedOnById: passedOnBy ? cast.organisation(passedOnBy) : null,
    isNew: reduces === "",
    reduces,
    months:
      firstMonths === undefined
        ? null
        : monthsOf(basis, from).map(({ year }, at) => ({
            year,
            months: at === 0 ? firstMonths : 12 - firstMonths,
          })),
    inKind: what,
    valuation,
    hundredths: staff ? Math.round(staff.posts * 100) : null,
    monthly: staff ? inPence(staff.poundsAMonth) : null,
    staffMonths: staff?.months ?? null,
  };
}

/** A line of the spending plan as its form would give it. */
export function spendingFrom(
  { pounds, commissioner, paidBy = [], outputs, ...line }: SampleSpending,
  cast: Pick<Cast, "organisation">,
  idOf: (row: string) => string,
): SpendInput {
  const [count = null, unit = ""] = outputs ?? [];
  return {
    nature: "revenue",
    form: "cash",
    provider: "",
    isNew: true,
    variance: "fixed",
    ...line,
    pence: inPence(pounds),
    commissionerId: commissioner ? cast.organisation(commissioner) : null,
    paidBy: paidBy.map(idOf),
    outputs: count,
    unit,
  };
}

/** What is kept back as its form would give it. */
export const reservesFrom = ({ contingency, carries }: SampleReserves): Reserves => ({
  amounts: Object.fromEntries(
    targetsFrom(contingency).map(({ wanted, ...place }) => [
      nameOfPlace({ what: "contingency", ...place }),
      wanted,
    ]),
  ),
  carries: carries ? "yes" : "no",
});

/** The terms of a section as its form would give them. */
export function termsFrom(
  section: TermSection,
  { host, shares = {}, reinvest, cap, leastCommitment, bands = [], ...said }: SampleTerms,
  cast: Pick<Cast, "organisation">,
): Partial<Said> {
  const sum = (pounds?: number) => (pounds === undefined ? null : inPence(pounds));
  const all: Said = {
    ...nothingSaid,
    ...said,
    hostId: host ? cast.organisation(host) : null,
    fixed: Object.fromEntries(
      Object.entries(shares).map(([of, percent = 0]) => [
        cast.organisation(of as OrganisationSlug),
        Math.round(percent * 100),
      ]),
    ),
    reinvest: reinvest === undefined ? null : Math.round(reinvest * 100),
    cap: sum(cap),
    leastCommitment: sum(leastCommitment),
    thresholds: bands.map(([upTo, who]) => ({ upTo: upTo === null ? null : inPence(upTo), who })),
  };
  const own = termNames.filter((name) => termField(name).section === section);
  return Object.fromEntries(own.map((name) => [name, all[name]]));
}

export const savingFrom = (
  { who, pounds, optimism = 0, ...rest }: SampleSaving,
  cast: Pick<Cast, "organisation">,
): SavingInput => ({
  ...rest,
  beneficiaryId: cast.organisation(who),
  gross: inPence(pounds),
  optimism: Math.round(optimism * 100),
});

export type Moving = Extract<SampleProposalAct, { do: ProposalStep }>;
export type Reviewing = Extract<SampleProposalAct, { do: "review" }>;

/** What the form of a step would give. */
export function stepInputFrom(act: Moving): ProposalStepInputs[ProposalStep] {
  if (act.do === "submit") return { plan: act.plan ?? "" };
  if (act.do === "start-review") return { declared: "yes" };
  if (act.do === "endorse") return { reason: act.reason, signBy: act.signBy };
  if (act.do !== "not-endorse") return "reason" in act ? { reason: act.reason } : {};
  const against: Partial<Record<string, string>> = act.against;
  return { reason: reasonAgainst(reviewParts.whole.criteria, (criterion) => against[criterion]) };
}

export function reviewFrom({ part, scores, words }: Reviewing): ReviewInput {
  const given: Partial<Record<string, [score: number | null, why: string]>> = scores;
  return {
    words,
    scores: criteriaOf("proposal", part).map(({ value: criterion }) => {
      const [score = null, reason = ""] = given[criterion] ?? [];
      return { criterion, score, reason };
    }),
  };
}

const inPence = (pounds: number) => Math.round(pounds * 100);

export type Giving = Extract<SampleProposalAct, { gives: object }>;

/** What a row says after an act: what was entered, with every change until then. */
export function rowAfter({ acts }: SampleProposal, { row, on }: Giving): SampleContribution {
  const said = acts.filter(
    (act): act is Giving => "gives" in act && act.row === row && act.on <= on,
  );
  return Object.assign({}, ...said.map(({ gives }) => gives));
}

export type Planning = Extract<SampleProposalAct, { pays: object }>;

/** What a line says after an act: what was planned, with every change until then. */
export function lineAfter({ acts }: SampleProposal, { line, on }: Planning): SampleSpending {
  const said = acts.filter(
    (act): act is Planning => "pays" in act && act.line === line && act.on <= on,
  );
  return Object.assign({}, ...said.map(({ pays }) => pays));
}
