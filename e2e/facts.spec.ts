import { expect, test } from "@playwright/test";
import { barrierCodes } from "@/db/seed/facts/barrier-codes";
import { bodies } from "@/db/seed/facts/bodies";
import { fundingStreams } from "@/db/seed/facts/funding-streams";
import { calendar, governanceGroups } from "@/db/seed/facts/governance";
import { organisations } from "@/db/seed/facts/organisations";
import { pilots } from "@/db/seed/facts/pilots";
import { type OrganisationType, organisationTypeValues } from "@/lib/organisations";
import { pilotSlugs } from "@/lib/pilots";

const dayOf = (text: string) => new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10);
const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const typesIn = (pilot: string) =>
  new Set(organisations.filter((one) => one.pilots.some((slug) => slug === pilot)).map(typeOf));
const typeOf = (organisation: { type: OrganisationType }) => organisation.type;

test("nothing has the same slug, code or name as another of its kind", () => {
  for (const values of [
    pilots.map((pilot) => pilot.slug),
    pilots.map((pilot) => pilot.code),
    pilots.map((pilot) => pilot.shortName),
    organisations.map((organisation) => organisation.slug),
    organisations.map((organisation) => organisation.name.toLowerCase()),
    barrierCodes.map((barrierCode) => barrierCode.code),
    barrierCodes.map((barrierCode) => barrierCode.label),
    bodies.map((body) => body.code),
    bodies.map((body) => body.name),
    fundingStreams.map((stream) => stream.slug),
    fundingStreams.map((stream) => stream.name),
    governanceGroups.map((group) => group.slug),
  ])
    expect(repeated(values)).toEqual([]);
});

test("there are thirteen pilots, in the order of the list, with codes of three capitals", () => {
  expect(pilots.map((pilot) => pilot.slug)).toEqual([...pilotSlugs]);
  expect(pilots).toHaveLength(13);
  for (const pilot of pilots) {
    expect(pilot.code).toMatch(/^[A-Z]{3}$/);
    for (const side of [pilot.x, pilot.y]) {
      expect(Number.isInteger(side)).toBe(true);
      expect(side).toBeGreaterThan(0);
      expect(side).toBeLessThan(100);
    }
  }
});

test("the map is true: Gateshead in the north, Dorset in the south, Kent in the east", () => {
  const byNorth = [...pilots].sort((one, other) => one.y - other.y).map((pilot) => pilot.code);
  expect(byNorth.slice(0, 4)).toEqual(["STG", "DUR", "BRA", "MAN"]);
  expect(byNorth.at(-1)).toBe("DOR");
  expect([...pilots].sort((one, other) => other.x - one.x)[0]?.code).toBe("KEN");
});

test("every pilot's leads are organisations of that pilot", () => {
  for (const pilot of pilots) {
    expect(pilot.leads.length, pilot.slug).toBeGreaterThan(0);
    for (const lead of pilot.leads)
      expect(organisations.find((one) => one.slug === lead)?.pilots, lead).toContain(pilot.slug);
  }
});

test("every pilot has a theme that runs, and a theme that ended has begun before", () => {
  for (const { slug, themes } of pilots) {
    expect(themes.filter((theme) => !theme.until).length, slug).toBeGreaterThan(0);
    for (const { since, until } of themes) {
      expect(dayOf(since)).toBe(since);
      if (until) expect(dayOf(until) > since, slug).toBe(true);
    }
  }
});

const needed: OrganisationType[] = [
  "college",
  "council",
  "health",
  "police",
  "fire",
  "probation",
  "jobcentre-plus",
  "partnership",
];
for (const pilot of pilotSlugs)
  test(`${pilot} has a college, a council, health, police and the rest`, () => {
    for (const type of needed) expect(typesIn(pilot), type).toContain(type);
    const agencies = organisations.filter(
      (one) => one.type === "agency" && one.pilots.includes(pilot),
    );
    for (const start of ["Government Office", "Learning and Skills Council"])
      expect(agencies.filter((one) => one.name.startsWith(start))).toHaveLength(1);
  });

test("an organisation names known pilots, each once, and has a known type", () => {
  for (const { slug, pilots: places, type } of organisations) {
    expect(repeated(places), slug).toEqual([]);
    for (const place of places) expect(pilotSlugs, slug).toContain(place);
    expect(organisationTypeValues, slug).toContain(type);
  }
  expect(new Set(organisations.map(typeOf))).toEqual(new Set(organisationTypeValues));
});

test("the councils are the 67 inside the boundaries, 36 of them districts", () => {
  expect(organisations.filter((one) => one.type === "council")).toHaveLength(31);
  expect(organisations.filter((one) => one.type === "district-council")).toHaveLength(36);
});

test("there are 29 barrier codes in six groups, each with a body that may lift it", () => {
  expect(barrierCodes).toHaveLength(29);
  expect(new Set(barrierCodes.map((barrierCode) => barrierCode.groupLabel)).size).toBe(6);
  const lifting = bodies.filter((body) => body.canLift).map((body) => body.code);
  for (const { code, group, lifters } of barrierCodes) {
    expect(code.startsWith(`${group}-`), code).toBe(true);
    expect(lifters.length, code).toBeGreaterThan(0);
    expect(repeated(lifters), code).toEqual([]);
    for (const lifter of lifters) expect(lifting, code).toContain(lifter);
  }
});

test("only the sector's own bodies cannot lift, and a body's organisation is known", () => {
  expect(bodies).toHaveLength(40);
  expect(bodies.filter((body) => !body.canLift).map((body) => body.code)).toEqual(["SECTOR"]);
  const slugs = organisations.map((organisation) => organisation.slug);
  for (const { code, organisation } of bodies)
    if (organisation) expect(slugs, code).toContain(organisation);
});

test("names are filled, trimmed and at most 120 characters, and slugs are plain", () => {
  for (const { name } of [
    ...pilots,
    ...pilots.flatMap((pilot) => pilot.themes),
    ...organisations,
    ...bodies,
    ...fundingStreams,
    ...governanceGroups,
  ]) {
    expect(name).toBe(name.trim());
    expect(name.length).toBeGreaterThan(0);
    expect(name.length, name).toBeLessThanOrEqual(120);
  }
  for (const { slug } of [...pilots, ...organisations, ...fundingStreams, ...governanceGroups])
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("an alias is not the name again and is given once", () => {
  for (const { name, aliases = [] } of [...pilots, ...organisations]) {
    expect(aliases).not.toContain(name);
    expect(repeated(aliases), name).toEqual([]);
  }
});

test("the calendar runs in order, holds every milestone once, and every day exists", () => {
  const days = calendar.map((day) => day.date);
  expect(days).toEqual([...days].sort());
  for (const day of [...days, ...governanceGroups.flatMap((group) => group.meetings)])
    expect(dayOf(day)).toBe(day);
  expect(calendar.flatMap((day) => day.milestone ?? [])).toEqual([
    "theme",
    "count",
    "interim",
    "deep-dive",
    "final",
    "national",
  ]);
  expect(calendar.find((day) => day.milestone === "final")?.date).toBe("2010-02-19");
});
