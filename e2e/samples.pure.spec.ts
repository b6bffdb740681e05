import { expect, test } from "@playwright/test";
import { barrierCodes } from "@/db/seed/facts/barrier-codes";
import { bodies } from "@/db/seed/facts/bodies";
import { fundingStreams } from "@/db/seed/facts/funding-streams";
import { governanceGroups } from "@/db/seed/facts/governance";
import { organisations } from "@/db/seed/facts/organisations";
import { themes } from "@/db/seed/facts/themes";
import { people } from "@/db/seed/people";
import { samples } from "@/db/seed/samples";
import type { SampleAct } from "@/db/seed/samples/sample";
import { checkMoments } from "@/e2e/sample-checks";
import { asks, levels, natures, outcomes, periods, severities } from "@/lib/barriers";
import { lengthOf } from "@/lib/form-state";
import { pilotSlugs } from "@/lib/pilots";
import { audiences } from "@/lib/submissions";
import { dutyValues, roleValues } from "@/lib/viewer";

const acts = samples.flatMap((sample) => sample.acts);
const drafts = samples.map((sample) => sample.draft);
const done = <Do extends SampleAct["do"]>(what: Do) =>
  acts.filter((act): act is Extract<SampleAct, { do: Do }> => act.do === what);
const count = (keys: string[]) => Map.groupBy(keys, (key) => key);
const used = (values: (string | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined).sort();
const valuesOf = (choices: readonly { value: string }[]) =>
  choices.map(({ value }) => value).sort();
const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);
const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

test("the sample people are invented, named once, and cannot receive mail", () => {
  for (const values of [
    slugs(people),
    people.map(({ name }) => name),
    people.map(({ email }) => email),
  ])
    expect(repeated(values)).toEqual([]);
  for (const { email, memberships } of people) {
    expect(email).toMatch(/^[a-z.]+@[a-z0-9-]+\.example$/);
    for (const { organisation } of memberships)
      expect(slugs(organisations)).toContain(organisation);
  }
});

test("every duty and role is held, and by somebody whom the sign-in page offers", () => {
  const offered = people.filter(({ demo }) => demo);
  expect(offered.length).toBeLessThanOrEqual(14);
  for (const all of [people, offered]) {
    const held = all.flatMap((one) => one.memberships.flatMap(({ duties }) => [...duties]));
    expect(used(held)).toEqual([...dutyValues].sort());
    expect(used(all.flatMap(({ roles = [] }) => [...roles]))).toEqual([...roleValues].sort());
  }
  const holders = count(people.flatMap(({ roles = [] }) => [...roles]));
  expect([...holders].map(([role, all]) => `${role} ${all.length}`).sort()).toEqual([
    "administrator 1",
    "adviser 5",
    "observer 2",
    "review-lead 2",
    "reviewer 3",
  ]);
  expect(people.filter(({ memberships }) => memberships.length > 1)).toHaveLength(2);
  expect(people.filter(({ suspended }) => suspended)).toHaveLength(1);
});

test("every pilot has an adviser of its own, a college lead and people of other organisations", () => {
  expect(people.flatMap(({ advises = [] }) => [...advises]).sort()).toEqual([...pilotSlugs].sort());
  for (const pilot of pilotSlugs) {
    const here = organisations.filter(({ pilots }) => pilots.includes(pilot));
    const at = (type?: string) =>
      people.filter(({ memberships }) =>
        memberships.some(
          ({ organisation, duties }) =>
            here.some((one) => one.slug === organisation && (!type || one.type === type)) &&
            (!type || duties.some((duty) => duty === "lead")),
        ),
      );
    expect(at("college").length, pilot).toBeGreaterThan(0);
    expect(at().length, pilot).toBeGreaterThanOrEqual(4);
  }
});

test("what a barrier names is a fact", () => {
  expect(repeated(samples.map(({ key }) => key))).toEqual([]);
  for (const { key, draft } of samples) {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const code of draft.codes)
      expect(
        barrierCodes.map((one) => one.code),
        key,
      ).toContain(code);
    for (const body of draft.bodies)
      expect(
        bodies.map((one) => one.code),
        key,
      ).toContain(body);
    for (const stream of draft.streams ?? []) expect(slugs(fundingStreams), key).toContain(stream);
    if (draft.theme)
      expect(
        themes[draft.pilot].map(({ name }) => name),
        key,
      ).toContain(draft.theme);
  }
  const targets = [
    ...bodies.filter((body) => body.canLift).map(({ code }) => `body:${code}`),
    ...slugs(governanceGroups).map((slug) => `board:${slug}`),
  ];
  for (const { to } of done("escalate")) expect(targets).toContain(to);
});

test("moments are working minutes from 20 July to 14 October 2009 at noon, and ascend", () => {
  checkMoments(samples);
  expect(samples.map(({ on }) => on)).toEqual(samples.map(({ on }) => on).sort());
});

test("words fit their fields", () => {
  for (const { key, draft } of samples) {
    expect(lengthOf(draft.title), key).toBeLessThanOrEqual(120);
    expect(lengthOf(draft.happens), key).toBeLessThanOrEqual(3000);
    expect(draft.codes.length, key).toBeLessThanOrEqual(3);
    for (const words of Object.values(draft).flat())
      if (typeof words === "string") expect(words).toBe(words.trim());
  }
  for (const { theme } of done("accept")) expect(lengthOf(theme)).toBeLessThanOrEqual(120);
  for (const { contact } of done("escalate")) expect(lengthOf(contact)).toBeLessThanOrEqual(200);
});

test("the barriers spread over pilots, codes, sorts of rule, levels, asks and audiences", () => {
  expect(samples.length).toBeGreaterThanOrEqual(66);
  const byPilot = count(drafts.map(({ pilot }) => pilot));
  for (const pilot of pilotSlugs) {
    expect(byPilot.get(pilot)?.length, pilot).toBeGreaterThanOrEqual(4);
    expect(byPilot.get(pilot)?.length, pilot).toBeLessThanOrEqual(7);
  }
  expect(used(drafts.flatMap(({ codes }) => codes))).toHaveLength(barrierCodes.length);
  expect(used(drafts.map(({ nature }) => nature))).toEqual(valuesOf(natures));
  expect(used(drafts.map(({ level }) => level))).toEqual(valuesOf(levels));
  expect(used(drafts.flatMap((draft) => draft.asks))).toEqual(valuesOf(asks));
  expect(used(drafts.map(({ audience = "pilot" }) => audience))).toEqual(valuesOf(audiences));
  expect(used(done("accept").map(({ severity }) => severity))).toEqual(valuesOf(severities));
  expect(used(done("respond").map(({ outcome }) => outcome))).toEqual(valuesOf(outcomes));
  const figures = [...drafts, ...done("affects-us")].flatMap(({ people: many, cost }) => [
    many,
    cost,
  ]);
  expect(used(figures.map((figure) => figure?.[2]))).toEqual(valuesOf(periods));
});

test("people talk, note, join and attach", () => {
  const talks = samples.map(({ acts: its }) => its.filter((act) => act.do === "comment").length);
  expect(talks.filter((comments) => comments >= 2).length).toBeGreaterThanOrEqual(25);
  expect(Math.max(...talks)).toBeLessThanOrEqual(6);
  expect(done("note").length).toBeGreaterThanOrEqual(15);
  expect(done("affects-us").length).toBeGreaterThanOrEqual(20);
  expect(done("invite").length).toBeGreaterThanOrEqual(8);
  expect(done("accept-part").length).toBeGreaterThanOrEqual(3);
  expect(done("decline-part").length).toBeGreaterThanOrEqual(1);
  expect(samples.filter(({ files }) => files).length).toBeGreaterThanOrEqual(12);
  for (const { name, text } of samples.flatMap(({ files = [] }) => files)) {
    expect(name).toMatch(/\.(csv|txt)$/);
    if (name.endsWith(".csv"))
      expect(new Set(text.trim().split("\n").map(columns)).size, name).toBe(1);
  }
});

const columns = (line: string) => line.split(",").length;
