import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { people } from "@/db/seed/people";
import {
  contributionFrom,
  type Giving,
  lineAfter,
  type Moving,
  type Planning,
  proposalDraftFrom,
  reservesFrom,
  reviewFrom,
  rowAfter,
  savingFrom,
  spendingFrom,
  stepInputFrom,
  targetsFrom,
  termsFrom,
} from "@/db/seed/sample-proposal-draft";
import { proposals } from "@/db/seed/samples/proposals";
import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";
import { cast, checkMoments, checkNames, parsed } from "@/e2e/sample-checks";
import { lifeOf, moneyOf } from "@/e2e/sample-proposal-lives";
import { inKindOf } from "@/lib/balance";
import { contributionInput, contributionValues } from "@/lib/contribution-inputs";
import type { FormValues } from "@/lib/form-state";
import { faultsOf } from "@/lib/pool-faults";
import { offersOf } from "@/lib/pools";
import { proposalDraft, proposalValues } from "@/lib/proposal-inputs";
import { proposalStepInputs } from "@/lib/proposal-step-inputs";
import { type ProposalState, proposalStateValues } from "@/lib/proposals";
import { reservesInput, reservesValues } from "@/lib/reserves";
import { type ReviewInput, reviewInputOf, reviewParts } from "@/lib/reviews";
import { savingInput, savingValues } from "@/lib/saving-inputs";
import { sum } from "@/lib/shares";
import { schemes, spendInput, spendValues } from "@/lib/spend-inputs";
import { targetsInput, targetValues } from "@/lib/targets";
import { nothingSaid } from "@/lib/term-fields";
import { termsInput, termsValues } from "@/lib/term-inputs";

const lives = () => proposals.map(lifeOf);
const inState = (state: ProposalState) => lives().filter((life) => life.state === state);
const acts = proposals.flatMap((sample) => sample.acts);
const done = <Do extends SampleProposalAct["do"]>(what: Do) =>
  acts.filter((act): act is Extract<SampleProposalAct, { do: Do }> => act.do === what);
const givings = proposals.flatMap((sample) =>
  sample.acts
    .filter((act): act is Giving => "gives" in act)
    .map((act) => ({ what: `${sample.key}, ${act.on}`, row: rowAfter(sample, act) })),
);
const idOf = (row: string) =>
  `00000000-0000-4000-8000-${createHash("sha256").update(row).digest("hex").slice(0, 12)}`;
const plannings = proposals.flatMap((sample) =>
  sample.acts
    .filter((act): act is Planning => "pays" in act)
    .map((act) => ({ what: `${sample.key}, ${act.on}`, line: lineAfter(sample, act) })),
);

test("every act is allowed to whoever does it, and the pooled budgets end in the states they should", () => {
  const counts = Object.fromEntries(proposalStateValues.map((state) => [state, 0]));
  for (const { state } of lives()) counts[state] = (counts[state] ?? 0) + 1;
  expect(counts).toEqual({
    ...{
      draft: 2,
      shaping: 3,
      submitted: 1,
      "in-review": 1,
      "awaiting-sign-off": 1,
      lapsed: 0,
      "in-place": 0,
      live: 0,
      closing: 0,
      closed: 0,
    },
    ...{ agreed: 0, "not-endorsed": 1, withdrawn: 1 },
  } satisfies Record<ProposalState, number>);
});

test("each is in another pilot; a draft waits for an answer, and whoever is on an open one gives something", () => {
  const pilots = proposals.map(({ draft }) => draft.pilot);
  expect(new Set(pilots).size).toBe(pilots.length);
  expect(inState("draft").map(({ invited }) => invited.size)).toEqual([1, 0]);
  for (const { sample, members, invited, rows } of inState("shaping")) {
    expect(members.length, sample.key).toBeGreaterThanOrEqual(3);
    expect(invited.size, sample.key).toBe(0);
    const givers = new Set([...rows.values()].map(({ organisation }) => organisation));
    expect(givers, sample.key).toEqual(new Set(members));
  }
  expect(done("decline-part").length).toBeGreaterThanOrEqual(1);
});

test("one reaches its target and two leave a gap, with nothing outside their years", () => {
  const gaps = inState("shaping").map((life) => {
    const pool = moneyOf(life);
    const outside = faultsOf(pool).filter(({ fault }) => fault === "outside");
    expect(outside, life.sample.key).toEqual([]);
    return [life.sample.key, sum(offersOf(pool).map(({ left }) => left ?? 0)) / 100];
  });
  expect(Object.fromEntries(gaps)).toEqual({
    "margate-sixteen-to-nineteen": 0,
    "alcohol-and-drug-workers-at-college": 57_000,
    "classrooms-in-childrens-centres": 51_000,
  });
});

test("plans balance, two lack money, and what was withdrawn had money that no line could take", () => {
  const planned = lives().filter(({ lines }) => lines.size > 0);
  const faults = planned.map((life) => [
    life.sample.key,
    faultsOf(moneyOf(life)).map(({ fault, year, pence }) => `${fault} ${year} ${pence / 100}`),
  ]);
  expect(Object.fromEntries(faults)).toEqual({
    "one-fund-for-advice": ["idle 2010-11 55000"],
    "margate-sixteen-to-nineteen": [],
    "alcohol-and-drug-workers-at-college": ["gap 2010-11 32000", "gap 2011-12 22000"],
    "classrooms-in-childrens-centres": [],
    "classes-before-the-fall": [],
    "empty-homes-as-building-sites": [],
    "first-monday-after-prison": ["gap 2010-11 8000"],
    "whom-the-gangs-ask-first": [],
  });
});

test("plans hold lines of every sort: of capital, in kind, counted, commissioned, changed and taken out", () => {
  const lines = plannings.map(({ line }) => spendingFrom(line, cast, idOf));
  expect(new Set(lines.map(({ nature }) => nature))).toEqual(new Set(["revenue", "capital"]));
  expect(new Set(lines.map(({ form }) => form))).toEqual(new Set(["cash", "in-kind"]));
  expect(new Set(lines.map(({ variance }) => variance)).size).toBe(2);
  expect(new Set(lines.map(({ scheme }) => scheme)).size).toBe(schemes.length);
  expect(lines.some(({ paidBy }) => paidBy.length > 1)).toBe(true);
  expect(lines.some(({ commissionerId }) => commissionerId === null)).toBe(true);
  expect(done("change-spending")).toHaveLength(3);
  expect(done("remove-spending")).toHaveLength(1);
  expect(new Set(done("reserves").map(({ kept }) => kept.carries))).toEqual(new Set([true, false]));
});

test("money comes of every sort: in kind, of a college’s year, ring-fenced, on a condition, passed on, changed", () => {
  const rows = givings.map(({ row }) => contributionFrom(row, cast));
  expect(new Set(rows.map(({ nature }) => nature))).toEqual(new Set(["revenue", "capital"]));
  expect(rows.some(({ inKind }) => inKind === "staff")).toBe(true);
  expect(rows.some(({ inKind }) => inKind === "premises")).toBe(true);
  expect(rows.some(({ basis, months }) => basis === "august" && !months)).toBe(true);
  expect(rows.some(({ basis, months }) => basis === "august" && months)).toBe(true);
  expect(rows.some(({ source, ringFence }) => source === "lsc" && ringFence)).toBe(true);
  expect(rows.some(({ passedOnById }) => passedOnById)).toBe(true);
  expect(rows.filter(({ conditionOn }) => conditionOn).length).toBeGreaterThanOrEqual(3);
  expect(done("change-contribution")).toHaveLength(2);
  expect(done("remove-contribution")).toHaveLength(2);
  const given = inState("shaping").map((life) =>
    sum(inKindOf(moneyOf(life)).map((it) => it.given)),
  );
  expect(Math.min(...given)).toBeGreaterThan(0);
});

test("each way of a review is there: a plan for a gap, one part only, back and again, for reasons, by another", () => {
  expect(done("submit").filter(({ plan }) => plan)).toHaveLength(1);
  expect(inState("in-review").map(({ reviewers }) => reviewers)).toEqual([
    { whole: ["priya-shah"], finance: [] },
  ]);
  for (const act of ["take-back", "not-endorse", "revise", "endorse"] as const)
    expect(done(act).length, act).toBeGreaterThan(0);
  for (const { signBy } of done("endorse")) expect(signBy).toMatch(/^2009-12-/);
  for (const { members, sample } of inState("awaiting-sign-off"))
    for (const of of members)
      expect(
        people.some(({ memberships }) =>
          memberships.some(
            ({ organisation, duties }) => organisation === of && duties.includes("signatory"),
          ),
        ),
        `${sample.key}, ${of}`,
      ).toBe(true);
  const judged = done("review").flatMap(({ scores }) => Object.values(scores));
  expect(new Set(judged.map(([score]) => score))).toEqual(new Set([1, 2, 3, 4, null]));
});

test("moments are working minutes from 20 July to 14 October 2009 at noon, and ascend", () => {
  checkMoments(proposals);
  expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
});

test("what is typed would pass its form", () => {
  for (const { key, draft } of proposals) {
    const whole = proposalDraftFrom(draft);
    expect(parsed(proposalDraft, proposalValues(whole)), key).toEqual(whole);
  }
  for (const { on, wanted } of done("targets")) {
    const targets = targetsFrom(wanted);
    expect(parsed(targetsInput, targetValues(targets)), on).toEqual(targets);
  }
  for (const { what, row } of givings) {
    const input = contributionFrom(row, cast);
    expect(parsed(contributionInput, contributionValues(input)), what).toEqual(input);
  }
  for (const { what, line } of plannings) {
    const input = spendingFrom(line, cast, idOf);
    expect(parsed(spendInput, spendValues(input)), what).toEqual(input);
  }
  for (const { on, kept } of done("reserves")) {
    const reserves = reservesFrom(kept);
    expect(parsed(reservesInput, reservesValues(reserves)), on).toEqual(reserves);
  }
  for (const { on, saves } of done("saving")) {
    const saving = savingFrom(saves, cast);
    expect(parsed(savingInput, savingValues(saving)), on).toEqual(saving);
  }
  for (const { on, section, says } of done("terms")) {
    const said = termsFrom(section, says, { organisation: idOf });
    expect(
      parsed(termsInput(section), termsValues(section, { ...nothingSaid, ...said })),
      on,
    ).toEqual(said);
  }
  for (const act of acts.filter((one): one is Moving => one.do in proposalStepInputs)) {
    const input = stepInputFrom(act);
    expect(parsed(proposalStepInputs[act.do], typedStep(act)), act.on).toEqual(input);
  }
  for (const act of done("review")) {
    const review = reviewFrom(act);
    const schema = reviewInputOf(reviewParts[act.part].criteria);
    expect(parsed(schema, reviewValues(review)), act.on).toEqual(review);
  }
});

/** A step as its form posts it. */
function typedStep(act: Moving): FormValues {
  if (act.do === "endorse") {
    const [year = "", month = "", day = ""] = act.signBy.split("-");
    return { reason: act.reason, "signBy-day": day, "signBy-month": month, "signBy-year": year };
  }
  if (act.do !== "not-endorse") return stepInputFrom(act) as FormValues;
  return Object.fromEntries(
    Object.entries(act.against).map(([criterion, words]) => [`against-${criterion}`, words]),
  );
}

const reviewValues = ({ words, scores }: ReviewInput): FormValues => ({
  ...{ words, declared: "yes" },
  ...Object.fromEntries(
    scores.flatMap(({ criterion, score, reason }) => [
      [`score-${criterion}`, String(score ?? "none")],
      [`reason-${criterion}`, reason],
    ]),
  ),
});

test("words are typed as people type them, and whoever is called by name is there", () => {
  expect(JSON.stringify(proposals)).not.toMatch(/[a-z]'[a-z]|\\"| - /);
  checkNames(done("comment"));
});
