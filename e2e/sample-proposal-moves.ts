import { expect } from "@playwright/test";
import { organisations } from "@/db/seed/facts/organisations";
import { type Moving, proposalDraftFrom, type Reviewing } from "@/db/seed/sample-proposal-draft";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";
import type { ProposalLife } from "@/e2e/sample-proposal-lives";
import { type Actor, known, standingOf } from "@/e2e/sample-standings";
import { yearsBetween } from "@/lib/financial-years";
import { whatAProposalLacks } from "@/lib/proposal-inputs";
import { lacksToSign, lacksToSubmit } from "@/lib/proposal-sections";
import { nextProposalStep } from "@/lib/proposal-steps";
import { whyNotReview } from "@/lib/reviews";

export const yearsOf = ({ draft: { startsOn, endsOn } }: SampleProposal) =>
  startsOn && endsOn ? yearsBetween(startsOn, endsOn) : [];

/** All that is said of its money, as its page reads it. */
export const figuresOf = ({ sample, targets, rows, lines, reserves }: ProposalLife) => ({
  ...{ years: yearsOf(sample), targets, reserves },
  spend: [...lines].map(([id, input]) => ({ ...input, id })),
  contributions: [...rows].map(([id, { organisation, input, level }]) => ({
    ...{ ...input, id, organisation, organisationId: organisation, level },
    passedOnBy: input.passedOnById,
  })),
});

const draftOf = ({ sample }: ProposalLife) => proposalDraftFrom(sample.draft);

const lacksOf = (life: ProposalLife) =>
  whatAProposalLacks(draftOf(life), { hasTarget: life.targets.length > 0 });

/** As `lib/proposal-sections` reads it. */
const wholeOf = (life: ProposalLife) => ({
  ...{ ...figuresOf(life), said: life.said, savings: life.savings },
  ...{ draft: draftOf(life), missing: lacksOf(life) },
  members: life.members.map((slug) => ({ id: slug, ...known(organisations, slug) })),
});

/** One officer once, of what was submitted last. */
export function review(life: ProposalLife, act: Reviewing, actor: Actor, what: string) {
  const facts = { state: life.state, standing: standingOf(actor, life) };
  expect(whyNotReview(facts), what).toBeNull();
  expect(Object.values(life.reviewers).flat(), what).not.toContain(actor.slug);
  return life.reviewers[act.part].push(actor.slug);
}

/** A step, where its table and its rows allow it. */
export function move(life: ProposalLife, act: Moving, actor: Actor, what: string) {
  const { whole, finance } = life.reviewers;
  const { to, reason } = nextProposalStep(
    {
      ...{ state: life.state, standing: standingOf(actor, life) },
      ...{ organisations: life.members.length, reviewed: whole.length > 0 },
      financeReviewed: finance.length > 0,
      financeReviewedByViewer: finance.includes(actor.slug),
    },
    act.do,
  );
  expect(reason, what).toBeNull();
  if (act.do === "open-figures") expect(lacksOf(life), what).toEqual([]);
  if (act.do === "submit") {
    const { missing, gaps } = lacksToSubmit(wholeOf(life));
    expect(missing, what).toEqual([]);
    expect(Boolean(act.plan), what).toBe(gaps.length > 0);
    life.reviewers = { whole: [], finance: [] };
  }
  if (act.do === "endorse") {
    expect(lacksToSign(wholeOf(life)), what).toEqual([]);
    expect(act.signBy > act.on.slice(0, 10), what).toBe(true);
  }
  if (to) life.state = to;
}
