import { expect } from "@playwright/test";
import {
  contributionFrom,
  type Giving,
  lineAfter,
  type Planning,
  reservesFrom,
  rowAfter,
  savingFrom,
  spendingFrom,
  targetsFrom,
  termsFrom,
} from "@/db/seed/sample-proposal-draft";
import type { SampleProposal, SampleProposalAct } from "@/db/seed/samples/sample-proposal";
import { cast } from "@/e2e/sample-checks";
import { figuresOf, move, review, yearsOf } from "@/e2e/sample-proposal-moves";
import {
  type Actor,
  actorOf,
  among,
  isCommon,
  type Life,
  pilotsOf,
  standingOf,
  takeCommon,
} from "@/e2e/sample-standings";
import { type ContributionInput, ownYears } from "@/lib/contribution-inputs";
import { type Level, whyNotEnter } from "@/lib/contributions";
import { poolOf } from "@/lib/pools";
import { editableProposalStates, type ProposalState } from "@/lib/proposals";
import { noReserves, placeOf, type Reserves } from "@/lib/reserves";
import type { ReviewPart } from "@/lib/reviews";
import type { SavingInput } from "@/lib/saving-inputs";
import { type SpendInput, whyNotPlan } from "@/lib/spend-inputs";
import { whyNotSupport } from "@/lib/supports";
import type { Target } from "@/lib/targets";
import { isBlank, nothingSaid, type Said, type TermName, termsAsked } from "@/lib/term-fields";

type Agreeing = Extract<SampleProposalAct, { do: "terms" }>;
type Entered = { organisation: string; input: ContributionInput; by: string; level: Level };

export type ProposalLife = Life & {
  sample: SampleProposal;
  state: ProposalState;
  targets: Target[];
  /** By the names that acts call them. */
  rows: Map<string, Entered>;
  lines: Map<string, SpendInput>;
  reserves: Reserves;
  /** Organisations by their slugs. */
  said: Said;
  savings: SavingInput[];
  /** Officers, by what they reviewed of the version that was submitted last. */
  reviewers: Record<ReviewPart, string[]>;
};

/** Lives a sample pooled budget by lib's own rules and gives how it stands in the end. */
export function lifeOf(sample: SampleProposal) {
  const life = begin(sample);
  for (const act of sample.acts) take(life, act);
  return life;
}

/** The money of a pooled budget as its page reads it. */
export const moneyOf = (life: ProposalLife) => poolOf(figuresOf(life));

function begin(sample: SampleProposal): ProposalLife {
  const { pilot, pilots = [] } = sample.draft;
  expect(among(actorOf(sample).duties, ["contributor", "lead"]), sample.key).toBe(true);
  expect(pilotsOf(sample.for), sample.key).toContain(pilot);
  return {
    sample,
    state: "draft",
    kind: "proposal",
    members: [sample.for],
    invited: new Map(),
    pilots: [pilot, ...pilots],
    targets: [],
    rows: new Map(),
    lines: new Map(),
    reserves: noReserves,
    said: nothingSaid,
    savings: [],
    reviewers: { whole: [], finance: [] },
  };
}

function take(life: ProposalLife, act: SampleProposalAct) {
  const what = `${life.sample.key}, ${act.on}: ${act.do} by ${act.by}`;
  const actor = actorOf(act);
  if (isCommon(act)) return takeCommon(life, act, actor, what);
  switch (act.do) {
    case "targets":
      expect(standingOf(actor, life), what).toContain("owner-contributor");
      expect(editableProposalStates, what).toContain(life.state);
      life.targets = targetsFrom(act.wanted);
      for (const { year } of life.targets) expect(yearsOf(life.sample), what).toContain(year);
      return;
    case "contribution":
      expect(life.rows.has(act.row), what).toBe(false);
      return give(life, act, actor, what);
    case "change-contribution":
      checkOwn(life, act, actor, what);
      return give(life, act, actor, what);
    case "remove-contribution":
      checkOwn(life, act, actor, what);
      mayEnter(life, actor, what);
      return life.rows.delete(act.row);
    case "support":
      for (const row of act.rows) support(life, row, actor, what);
      return;
    case "spending":
    case "change-spending":
      expect(life.lines.has(act.line), what).toBe(act.do === "change-spending");
      return plan(life, act, actor, what);
    case "remove-spending":
      mayPlan(life, actor, what);
      return expect(life.lines.delete(act.line), what).toBe(true);
    case "reserves":
      mayPlan(life, actor, what);
      life.reserves = reservesFrom(act.kept);
      for (const name of Object.keys(life.reserves.amounts))
        expect(yearsOf(life.sample), what).toContain(placeOf(name)?.year);
      return;
    case "saving":
      mayPlan(life, actor, what);
      return life.savings.push(savingFrom(act.saves, cast));
    case "terms":
      return agree(life, act, actor, what);
    case "review":
      return review(life, act, actor, what);
    default:
      return move(life, act, actor, what);
  }
}

const mayEnter = (life: ProposalLife, actor: Actor, what: string) =>
  expect(whyNotEnter({ state: life.state, standing: standingOf(actor, life) }), what).toBeNull();

const checkOwn = ({ rows }: ProposalLife, { row }: { row: string }, actor: Actor, what: string) =>
  expect(rows.get(row)?.organisation, what).toBe(actor.organisation);

/** Each organisation enters its own, in a year that its form offers; what is passed on comes from another on it. */
function give(life: ProposalLife, act: Giving, actor: Actor, what: string) {
  mayEnter(life, actor, what);
  const said = rowAfter(life.sample, act);
  const { organisation = "" } = actor;
  if (said.passedOnBy) {
    expect(life.members, what).toContain(said.passedOnBy);
    expect(said.passedOnBy, what).not.toBe(organisation);
  }
  const input = contributionFrom(said, cast);
  const offered = ownYears(yearsOf(life.sample), input.basis).map(({ value }) => value);
  expect(offered, what).toContain(`${input.basis}:${input.from}`);
  if (input.conditionOn) expect(input.conditionOn > act.on.slice(0, 10), what).toBe(true);
  life.rows.set(act.row, { organisation, input, by: actor.slug, level: "indicative" });
}

/** Somebody of the organisation's finance who did not write the row. */
function support(life: ProposalLife, called: string, actor: Actor, what: string) {
  expect(whyNotSupport({ state: life.state, standing: standingOf(actor, life) }), what).toBeNull();
  const row = life.rows.get(called);
  expect(row?.organisation, what).toBe(actor.organisation);
  expect(row?.by, what).not.toBe(actor.slug);
  if (row) row.level = "officer-supported";
}

const mayPlan = (life: ProposalLife, actor: Actor, what: string) =>
  expect(whyNotPlan({ state: life.state, standing: standingOf(actor, life) }), what).toBeNull();

/** Of a year that it covers, by one of those on it, paid by rows of cash and of its nature that are there. */
function plan(life: ProposalLife, act: Planning, actor: Actor, what: string) {
  mayPlan(life, actor, what);
  const said = lineAfter(life.sample, act);
  if (said.commissioner) expect(life.members, what).toContain(said.commissioner);
  const input = spendingFrom(said, cast, (row) => row);
  expect(yearsOf(life.sample), what).toContain(input.year);
  for (const row of input.paidBy) {
    const { form, nature } = life.rows.get(row)?.input ?? {};
    expect({ form, nature }, what).toEqual({ form: "cash", nature: input.nature });
  }
  life.lines.set(act.line, input);
}

/** Only what the form of its arrangement asks, of organisations on it. */
function agree(life: ProposalLife, act: Agreeing, actor: Actor, what: string) {
  mayPlan(life, actor, what);
  const said = termsFrom(act.section, act.says, { organisation: (slug) => slug });
  life.said = { ...life.said, ...said };
  const { arrangement = null } = life.sample.draft;
  const asked = termsAsked(act.section, arrangement, life.said);
  const given = Object.entries(said).filter(([, value]) => !isBlank(value));
  expect(given.length, what).toBeGreaterThan(0);
  for (const [name] of given) expect(asked, what).toContain(name as TermName);
  for (const one of [said.hostId ?? [], Object.keys(said.fixed ?? {})].flat())
    expect(life.members, what).toContain(one);
}
