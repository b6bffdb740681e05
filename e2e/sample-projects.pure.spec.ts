import { expect, test } from "@playwright/test";
import { organisations } from "@/db/seed/facts/organisations";
import { themes } from "@/db/seed/facts/themes";
import {
  conditionsFrom,
  planInputFrom,
  projectDraftFrom,
  scoresFrom,
} from "@/db/seed/sample-project-draft";
import { adoptions } from "@/db/seed/samples/adoptions";
import { projects } from "@/db/seed/samples/projects";
import type { SampleProjectAct } from "@/db/seed/samples/sample-project";
import { cast, checkMoments, checkNames, parsed } from "@/e2e/sample-checks";
import { lifeOf, type ProjectLife } from "@/e2e/sample-project-lives";
import { actorOf, among, known, pilotsOf } from "@/e2e/sample-standings";
import { adoptInput, adoptionInput } from "@/lib/adoptions";
import { conditionBox, endorseInput, meetInput } from "@/lib/conditions";
import { formatPounds } from "@/lib/money";
import { pilotSlugs } from "@/lib/pilots";
import { planInputs, readingInput } from "@/lib/plan";
import { practiceInput } from "@/lib/practices";
import { planParts } from "@/lib/project-fields";
import { projectDraft, projectValues } from "@/lib/project-inputs";
import { type ProjectState, projectStateValues } from "@/lib/projects";
import { criteria, reviewInputOf } from "@/lib/reviews";
import { rowValues } from "@/lib/row-values";
import { updateInput, updateStatuses } from "@/lib/updates";

const lives = () => projects.map(lifeOf);
const acts = projects.flatMap((sample) => sample.acts);
const done = <Do extends SampleProjectAct["do"]>(what: Do) =>
  acts.filter((act): act is Extract<SampleProjectAct, { do: Do }> => act.do === what);
const inState = (...states: ProjectState[]) =>
  lives().filter(({ state }) => states.includes(state));
const typeOf = (slug: string) => known(organisations, slug).type;

test("every act is allowed to whoever does it, and the projects end in the states they should", () => {
  const counts = Object.fromEntries(projectStateValues.map((state) => [state, 0]));
  for (const { state } of lives()) counts[state] = (counts[state] ?? 0) + 1;
  expect(counts).toEqual({
    draft: 3,
    submitted: 4,
    "in-review": 2,
    "changes-requested": 2,
    endorsed: 3,
    "not-endorsed": 1,
    "in-delivery": 8,
    "change-in-review": 1,
    paused: 1,
    completed: 2,
    closed: 1,
    withdrawn: 2,
  } satisfies Record<ProjectState, number>);
});

test("every pilot leads a project, some are of two pilots, and partners are of every sort", () => {
  expect(projects.length).toBeGreaterThanOrEqual(20);
  expect(new Set(projects.map(({ draft }) => draft.pilot))).toEqual(new Set(pilotSlugs));
  const shared = projects.filter(({ draft }) => (draft.pilots ?? []).length > 0);
  expect(shared.length).toBeGreaterThanOrEqual(3);
  const sorts = new Set(lives().flatMap(({ members }) => members.map(typeOf)));
  for (const sort of ["college", "council", "health", "police", "jobcentre-plus", "provider"])
    expect([...sorts]).toContain(sort);
  expect(lives().filter(({ invited }) => invited.size > 0).length).toBeGreaterThanOrEqual(4);
  expect(done("decline-part").length).toBeGreaterThanOrEqual(1);
});

test("what is under way is told by two organisations that see it differently, and what ended was measured", () => {
  const told = ({ told: all }: ProjectLife) => ({
    organisations: new Set(all.map(({ organisation }) => organisation)).size,
    statuses: new Set(all.map(({ status }) => status)).size,
  });
  for (const life of inState("in-delivery", "completed", "closed")) {
    expect(told(life).organisations, life.sample.key).toBeGreaterThanOrEqual(2);
    expect(told(life).statuses, life.sample.key).toBeGreaterThanOrEqual(2);
    expect(life.reached.size, life.sample.key).toBeGreaterThanOrEqual(1);
  }
  for (const { sample, plan, reached, measured } of inState("completed", "closed")) {
    expect(reached, sample.key).toEqual(new Set(Object.keys(plan.milestones)));
    expect(measured, sample.key).toEqual(new Set(Object.keys(plan.outcomes)));
  }
  expect(new Set(done("update").map(({ status }) => status))).toEqual(
    new Set(updateStatuses.map(({ value }) => value)),
  );
  expect(new Set(done("risk").map(({ state }) => state))).toEqual(new Set(["happened", "over"]));
});

test("two endorsements ask for something, of which one thing is done and one is not", () => {
  const asked = lives().map(({ conditions }) => [...conditions.values()]);
  expect(asked.filter((conditions) => conditions.length > 0).length).toBeGreaterThanOrEqual(2);
  expect(asked.flat().some(({ metOn }) => metOn)).toBe(true);
  expect(asked.flat().some(({ metOn }) => !metOn)).toBe(true);
  for (const { on, reason, conditions = {} } of done("endorse")) {
    const inputs = conditionsFrom(conditions, cast);
    const boxes = inputs.flatMap((input, at) =>
      Object.entries(rowValues(input)).map(([part, value]) => [
        conditionBox(at + 1, part as keyof typeof input),
        value,
      ]),
    );
    const typed = parsed(endorseInput, { reason, ...Object.fromEntries(boxes) });
    expect(typed, on).toEqual({ reason, conditions: inputs });
  }
  for (const { on, how, metOn } of done("meet"))
    expect(parsed(meetInput, rowValues({ how, metOn })), on).toEqual({ how, metOn });
});

test("moments are working minutes from 20 July to 14 October 2009 at noon, and ascend", () => {
  checkMoments(projects);
  expect(new Set(projects.map(({ key }) => key)).size).toBe(projects.length);
});

test("what is typed would pass its form, and what is named is a fact", () => {
  for (const { key, draft, ...sample } of projects) {
    const whole = projectDraftFrom(draft);
    expect(parsed(projectDraft, projectValues(whole)), key).toEqual(whole);
    const names = themes[draft.pilot].map(({ name }) => name);
    if (draft.theme) expect(names, key).toContain(draft.theme);
    const rows = sample.acts.filter((act) => act.do === "change");
    for (const { part, input } of [sample, ...rows].flatMap((it) => planInputFrom(it, cast)))
      expect(parsed(planInputs[part], rowValues(input)), key).toEqual(input);
    for (const part of planParts) {
      const written = [sample, ...rows].flatMap((it) => Object.values(it[part] ?? {}));
      const words = written.map((row) => ("title" in row ? row.title : row.measure));
      expect(words, `${key}, ${part}`).toEqual([...new Set(words)]);
    }
  }
  for (const { do: _do, by: _by, for: _for, on, mover: _mover, ...update } of done("update")) {
    const told = { stuck: "", spent: null, mover: null, ...update };
    const { spent, ...typed } = update;
    const values = spent === undefined ? typed : { ...typed, spent: formatPounds(spent) };
    expect(parsed(updateInput, values), on).toEqual(told);
  }
  for (const { on, value, readOn, words = "" } of done("reading")) {
    const reading = { value, readOn, words };
    expect(parsed(readingInput, rowValues(reading)), on).toEqual(reading);
  }
  for (const { do: _do, by: _by, for: _for, on, ...practice } of done("offer"))
    expect(parsed(practiceInput, practice), on).toEqual(practice);
  for (const { on, words, scores: given } of done("review")) {
    const scores = scoresFrom(given);
    const typed = scores.flatMap(({ criterion, score, reason }) => [
      [`score-${criterion}`, String(score ?? "none")],
      [`reason-${criterion}`, reason],
    ]);
    const values = { words, declared: "yes", ...Object.fromEntries(typed) };
    expect(parsed(reviewInputOf(criteria), values), on).toEqual({ words, scores });
  }
});

test("two practices are adopted in other pilots, one as it is, and one is dropped for a reason", () => {
  for (const { key, of, on, input, told, ...act } of adoptions) {
    const source = projects.find((sample) => sample.key === of);
    const offered = source?.acts.find((one) => one.do === "offer");
    expect(offered && offered.on < on && on < told.on, key).toBe(true);
    expect(source?.draft.pilot, key).not.toBe(input.pilot);
    for (const actor of [actorOf(act), actorOf(told)]) {
      expect(actor.organisation, key).toBe(act.for);
      expect(among(actor.duties, ["contributor", "lead"]), key).toBe(true);
    }
    expect(pilotsOf(act.for), key).toContain(input.pilot);
    expect(parsed(adoptInput, rowValues(input)), key).toEqual(input);
    const { state, why } = told;
    expect(parsed(adoptionInput, { state, why }), key).toEqual({ state, why });
  }
  expect(adoptions.map(({ input }) => input.manner)).toEqual(["as-is", "changed"]);
  expect(adoptions.map(({ told }) => told.state)).toEqual(["working", "dropped"]);
  expect(JSON.stringify(adoptions)).not.toMatch(/[a-z]'[a-z]| - /);
});

test("words are typed as people type them, and whoever is called by name is there", () => {
  const said = JSON.stringify(
    projects.map(({ draft: { theme: _theme, ...draft }, ...sample }) => ({
      ...sample,
      draft,
    })),
  );
  expect(said).not.toMatch(/[a-z]'[a-z]|\\"| - /);
  checkNames(done("comment"));
});
