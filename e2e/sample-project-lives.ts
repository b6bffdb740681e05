import { expect } from "@playwright/test";
import { projectDraftFrom } from "@/db/seed/sample-project-draft";
import type { CommonAct } from "@/db/seed/samples/sample";
import type { SamplePlan, SampleProject, SampleProjectAct } from "@/db/seed/samples/sample-project";
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
import { whyNotMeet } from "@/lib/conditions";
import { isWorkingDay } from "@/lib/dates";
import { whyNotOffer } from "@/lib/practices";
import { type PlanPart, planParts } from "@/lib/project-fields";
import { type ProjectDraft, whatAProjectLacks } from "@/lib/project-inputs";
import { nextProjectStep, whyNotTell, whyNotTellOf } from "@/lib/project-steps";
import { editableProjectStates, type ProjectState } from "@/lib/projects";
import { whyNotReview } from "@/lib/reviews";

type Own = Exclude<SampleProjectAct, CommonAct>;
type Telling = Extract<Own, { do: "milestone" | "risk" | "reading" | "update" }>;
type Change = Partial<SamplePlan> & { draft?: Partial<ProjectDraft> };

export type ProjectLife = Life & {
  sample: SampleProject;
  state: ProjectState;
  draft: ProjectDraft;
  plan: SamplePlan;
  /** The fields of the last request for changes, with whether each has changed since. */
  asked: Map<string, boolean>;
  started: boolean;
  /** Of the version that was submitted last. */
  reviewers: string[];
  measured: Set<string>;
  reached: Set<string>;
  conditions: Map<string, { organisationId: string; metOn: string | null }>;
  told: { organisation?: string; status: string }[];
};

/** Lives a sample project by lib's own rules and gives how it stands in the end. */
export function lifeOf(sample: SampleProject) {
  const life = begin(sample);
  for (const act of sample.acts) take(life, act);
  return life;
}

function begin(sample: SampleProject): ProjectLife {
  const { pilot, pilots = [] } = sample.draft;
  expect(among(actorOf(sample).duties, ["contributor", "lead"]), sample.key).toBe(true);
  expect(pilotsOf(sample.for), sample.key).toContain(pilot);
  return {
    sample,
    state: "draft",
    draft: projectDraftFrom(sample.draft),
    plan: { milestones: {}, outcomes: {}, risks: {} },
    kind: "project",
    members: [sample.for],
    invited: new Map(),
    pilots: [pilot, ...pilots],
    asked: new Map(),
    started: false,
    reviewers: [],
    measured: new Set(),
    reached: new Set(),
    conditions: new Map(),
    told: [],
  };
}

function take(life: ProjectLife, act: SampleProjectAct) {
  const what = `${life.sample.key}, ${act.on}: ${act.do} by ${act.by}`;
  const actor = actorOf(act);
  if (isCommon(act)) return takeCommon(life, act, actor, what);
  switch (act.do) {
    case "plan":
      return change(life, { ...life.sample, draft: {} }, actor, what);
    case "change":
      return change(life, act, actor, what);
    case "review":
      expect(whyNotReview({ state: life.state, standing: standingOf(actor, life) })).toBeNull();
      expect(life.reviewers, what).not.toContain(act.by);
      return life.reviewers.push(act.by);
    case "meet":
      return meet(life, act, actor, what);
    case "offer":
      return expect(
        whyNotOffer({ state: life.state, standing: standingOf(actor, life) }),
        what,
      ).toBeNull();
    case "update":
    case "milestone":
    case "risk":
    case "reading":
      return tell(life, act, actor, what);
    default:
      return move(life, act, actor, what);
  }
}

/** The lead partner changes a draft, or what was asked about; only organisations on it see to a row. */
function change(life: ProjectLife, { draft = {}, ...rows }: Change, actor: Actor, what: string) {
  expect(standingOf(actor, life), what).toContain("owner-contributor");
  expect(editableProjectStates, what).toContain(life.state);
  const added = planParts.flatMap((part) =>
    Object.entries(rows[part] ?? {}).map(([name, row]) => ({ part, name, row })),
  );
  if (life.state === "changes-requested")
    for (const field of [...Object.keys(draft), ...added.map(({ part }) => part)]) {
      expect([...life.asked.keys()], what).toContain(field);
      life.asked.set(field, true);
    }
  Object.assign(life.draft, draft);
  for (const { part, name, row } of added) {
    expect(Object.keys(life.plan[part]), what).not.toContain(name);
    if ("organisation" in row) expect(life.members, what).toContain(row.organisation);
    Object.assign(life.plan[part], { [name]: row });
  }
}

function tell(life: ProjectLife, act: Telling, actor: Actor, what: string) {
  const facts = { state: life.state, standing: standingOf(actor, life) };
  const { organisation = null } = actor;
  const today = act.on.slice(0, 10);
  const mayTell = (of: string | null) =>
    expect(whyNotTellOf(facts, { organisationId: organisation }, of), what).toBeNull();
  switch (act.do) {
    case "update":
      expect(whyNotTell(facts), what).toBeNull();
      return life.told.push({ organisation: actor.organisation, status: act.status });
    case "milestone":
      mayTell(rowOf(life, "milestones", act.milestone).organisation);
      expect(act.doneOn <= today, what).toBe(true);
      return life.reached.add(act.milestone);
    case "risk":
      return mayTell(rowOf(life, "risks", act.risk).organisation);
    case "reading":
      rowOf(life, "outcomes", act.outcome);
      mayTell(null);
      expect(act.readOn <= today, what).toBe(true);
      return life.measured.add(act.outcome);
  }
}

function meet(
  { state, conditions, ...life }: ProjectLife,
  { condition: name, metOn, on }: Extract<Own, { do: "meet" }>,
  actor: Actor,
  what: string,
) {
  const condition = conditions.get(name) ?? { organisationId: "", metOn: "never set" };
  const facts = { state, standing: standingOf(actor, { state, ...life }) };
  const viewer = { organisationId: actor.organisation ?? null };
  expect(whyNotMeet(facts, viewer, condition), what).toBeNull();
  expect(metOn <= on.slice(0, 10), what).toBe(true);
  condition.metOn = metOn;
}

function move(
  life: ProjectLife,
  act: Exclude<Own, Telling | { do: "plan" | "change" | "review" | "meet" | "offer" }>,
  actor: Actor,
  what: string,
) {
  const { to, reason } = nextProjectStep(
    {
      state: life.state,
      standing: standingOf(actor, life),
      organisations: life.members.length,
      started: life.started,
      reviewed: life.reviewers.length > 0,
      unmeasured: Object.keys(life.plan.outcomes).filter((name) => !life.measured.has(name)).length,
      openConditions: [...life.conditions.values()].filter(({ metOn }) => !metOn).length,
    },
    act.do,
  );
  expect(reason, what).toBeNull();
  if (act.do === "submit" || act.do === "resubmit") {
    expect(whatAProjectLacks(life.draft, rowsOf(life.plan)), what).toEqual([]);
    life.reviewers = [];
  }
  if (act.do === "change-scope") life.reviewers = [];
  if (act.do === "request-changes") {
    expect(isWorkingDay(act.replyBy) && act.replyBy > act.on.slice(0, 10), what).toBe(true);
    life.asked = new Map(act.questions.map(({ field }) => [field, false]));
  }
  if (act.do === "resubmit") {
    const answered = act.answers.map(({ field }) => field as string);
    const silent = [...life.asked].filter(([field, done]) => !done && !answered.includes(field));
    expect(silent, what).toEqual([]);
  }
  if (act.do === "endorse")
    for (const [name, { organisation, dueOn }] of Object.entries(act.conditions ?? {})) {
      expect(life.members, what).toContain(organisation);
      expect(dueOn > act.on.slice(0, 10), what).toBe(true);
      life.conditions.set(name, { organisationId: organisation, metOn: null });
    }
  if (act.do === "start") life.started = true;
  if (to) life.state = to;
}

const rowsOf = (plan: SamplePlan) =>
  Object.fromEntries(planParts.map((part) => [part, Object.keys(plan[part])])) as Record<
    PlanPart,
    string[]
  >;

function rowOf<Part extends PlanPart>({ sample, plan }: ProjectLife, part: Part, name: string) {
  const row = plan[part][name] as SamplePlan[Part][string] | undefined;
  if (!row) throw new Error(`${sample.key} has no ${part} called ${name}`);
  return row;
}
