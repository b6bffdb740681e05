import { expect, test } from "@playwright/test";
import { organisations } from "@/db/seed/facts/organisations";
import { people } from "@/db/seed/people";
import { samples } from "@/db/seed/samples";
import type { SampleAct, SampleBarrier } from "@/db/seed/samples/sample";
import {
  actorOf,
  among,
  isCommon,
  known,
  type Life as LifeOfAny,
  maySee,
  pilotsOf,
  standingOf,
  takeCommon,
} from "@/e2e/sample-standings";
import { type BarrierStep, nextStep } from "@/lib/barrier-steps";
import { affectableStates, type BarrierState, mergeableStates } from "@/lib/barriers";
import { isWorkingDay } from "@/lib/dates";
import type { Standing } from "@/lib/standings";

type Life = LifeOfAny & {
  sample: SampleBarrier;
  state: BarrierState;
  questions: string[];
  appealed: boolean;
  dueOn?: string;
  chased: boolean;
};

test("every act is allowed to whoever does it, and the barriers end in the states they should", () => {
  const lives = [...live().values()];
  const counts = Object.fromEntries(Object.keys(expected).map((state) => [state, 0]));
  for (const { state } of lives) counts[state] = (counts[state] ?? 0) + 1;
  expect(counts).toEqual(expected);
});

test("on the day of the demo some answers are late, some were chased and some are due within days", () => {
  const lives = [...live().values()];
  const waiting = (state: BarrierState) => lives.filter((life) => life.state === state);
  const dueBy = (day: string, of: Life[]) => of.filter(({ dueOn = "" }) => dueOn < day);
  expect(dueBy(today, waiting("needs-information"))).toHaveLength(1);
  expect(dueBy(today, waiting("escalated")).length).toBeGreaterThanOrEqual(3);
  expect(dueBy(today, waiting("escalated")).every(({ chased }) => chased)).toBe(true);
  expect(dueBy("2009-10-21", waiting("escalated")).length).toBeGreaterThanOrEqual(6);
});

test("open barriers are taken by the support team, by councils and by the college itself", () => {
  const open = [...live().values()].filter(({ state }) => state === "open");
  const typeOf = ({ taker = "" }: Life) => organisations.find(({ slug }) => slug === taker)?.type;
  expect(new Set(open.map(typeOf))).toEqual(
    new Set([undefined, "college", "council", "district-council", "health"]),
  );
  for (const { taker, members, sample } of open)
    if (taker) expect(members.length, sample.key).toBeGreaterThan(1);
});

const today = "2009-10-14";
const expected: Record<BarrierState, number> = {
  draft: 4,
  submitted: 10,
  "needs-information": 5,
  merged: 3,
  "out-of-scope": 3,
  open: 16,
  escalated: 10,
  responded: 5,
  "pending-check": 4,
  "closed-resolved": 4,
  "closed-unresolved": 3,
  withdrawn: 2,
};

/** Lives all the samples in one order of time and gives how each stands in the end. */
function live() {
  const lives = new Map<string, Life>();
  const moments = samples.flatMap((sample) => [
    { on: sample.on, run: () => begin(lives, sample) },
    ...sample.acts.map((act) => ({ on: act.on, run: () => take(lives, sample.key, act) })),
  ]);
  for (const { run } of moments.sort((one, other) => one.on.localeCompare(other.on))) run();
  return lives;
}

function begin(lives: Map<string, Life>, sample: SampleBarrier) {
  const { pilot, pilots = [] } = sample.draft;
  const { roles, duties } = actorOf({
    by: sample.by,
    for: sample.onBehalf ? undefined : sample.for,
  });
  if (sample.onBehalf) expect(known(people, sample.by).advises, sample.key).toContain(pilot);
  else expect(among(duties, ["contributor", "lead"]), sample.key).toBe(true);
  expect(roles.length > 0).toBe(Boolean(sample.onBehalf));
  expect(pilotsOf(sample.for), sample.key).toContain(pilot);
  lives.set(sample.key, {
    sample,
    state: "draft",
    kind: "barrier",
    members: [sample.for],
    invited: new Map(),
    pilots: [pilot, ...pilots],
    questions: [],
    appealed: false,
    chased: false,
  });
}

function take(lives: Map<string, Life>, key: string, act: SampleAct) {
  const life = lives.get(key);
  if (!life) throw new Error(`${key} has not begun`);
  const what = `${key}, ${act.on}: ${act.do} by ${act.by}`;
  const actor = actorOf(act);
  if (isCommon(act)) return takeCommon(life, act, actor, what);
  const standing = standingOf(actor, life);
  expect(maySee(actor, life), what).toBe(true);
  if (act.do === "assign") {
    expect(known(people, act.officer).roles?.length, what).toBe(1);
    return expect(among(standing, ["adviser"]), what).toBe(true);
  }
  if (act.do === "affects-us") {
    expect(affectableStates, what).toContain(life.state);
    expect(among(actor.duties, ["contributor", "lead"]), what).toBe(true);
    expect(life.members, what).not.toContain(actor.organisation);
    return life.members.push(actor.organisation ?? "");
  }
  move(lives, life, act, standing, what);
}

function move(
  lives: Map<string, Life>,
  life: Life,
  act: Extract<SampleAct, { do: BarrierStep }>,
  standing: Standing[],
  what: string,
) {
  const others = life.members.filter((member) => member !== life.taker);
  const facts = {
    state: life.state,
    standing,
    appealed: life.appealed,
    openQuestions: life.questions.length,
    takerIsOnlyReporter: life.taker !== undefined && others.length === 0,
  };
  const { to, reason } = nextStep(facts, act.do);
  expect(reason, what).toBeNull();
  if (act.do === "submit") expect(missing(life.sample), what).toEqual([]);
  if (act.do === "ask") {
    expect(isWorkingDay(act.replyBy) && act.replyBy > act.on.slice(0, 10), what).toBe(true);
    Object.assign(life, { questions: act.questions.map(({ field }) => field), dueOn: act.replyBy });
  }
  if (act.do === "reply") {
    const changed = Object.keys(act.changes ?? {});
    const answered = act.answers.map(({ field }) => field as string);
    expect(new Set([...changed, ...answered]), what).toEqual(new Set(life.questions));
    life.questions = [];
  }
  if (act.do === "accept" && act.takenBy) {
    expect(life.members, what).toContain(act.takenBy);
    life.taker = act.takenBy;
  }
  if (act.do === "merge") {
    const target = lives.get(act.into);
    expect(mergeableStates, what).toContain(target?.state);
    target?.members.push(...life.members.filter((member) => !target.members.includes(member)));
  }
  if (act.do === "appeal") life.appealed = true;
  if (act.do === "escalate") {
    expect(isWorkingDay(act.dueOn) && act.dueOn > act.on.slice(0, 10), what).toBe(true);
    Object.assign(life, { dueOn: act.dueOn, chased: false });
  }
  if (act.do === "chase") {
    expect(act.on.slice(0, 10) > (life.dueOn ?? ""), what).toBe(true);
    life.chased = true;
  }
  if (act.do === "respond") expect(act.receivedOn <= act.on.slice(0, 10), what).toBe(true);
  if (act.do === "resolve")
    life.resolver = act.for ?? known(people, act.by).memberships[0]?.organisation;
  if (act.do === "accept-outcome") life.resolver = undefined;
  if (to) life.state = to;
}

function missing({ draft, files = [] }: SampleBarrier) {
  const { title, codes, bodies: lifters, happens, stops, asks: asked, askWords, evidence } = draft;
  const needed = [title, codes, lifters, happens, stops, asked, askWords, evidence || files];
  return needed.filter((value) => value.length === 0);
}
