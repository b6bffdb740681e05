import { test } from "@playwright/test";
import { expect } from "@/e2e/quick-expect";
import { type LegalBasis, legalBases, whoCannotJoin, whyNotCarried } from "@/lib/legal-bases";
import { type OrganisationType, organisationTypeValues } from "@/lib/organisations";
import { arrangements } from "@/lib/proposals";

function basis(value: string): LegalBasis {
  const found = legalBases.find((one) => one.value === value);
  if (!found) throw new Error(`No power is called ${value}`);
  return found;
}
const partner = (type: OrganisationType) => ({ id: type, name: `The ${type}`, type });
const refusedTo = (power: string, type: OrganisationType, startsOn: string) =>
  whoCannotJoin(basis(power), [partner(type)], { startsOn, arrangement: null }).map(
    ({ words }) => words,
  );
const colleges = ["college", "sixth-form-college", "specialist-college"] as const;

test("no college joins a section 75 pool on any day, and each is told what to consider", () => {
  for (const type of colleges)
    for (const day of ["2009-09-01", "2010-01-12", "2012-03-31"]) {
      const [words = ""] = refusedTo("nhs-75", type, day);
      expect(words).toContain(`The ${type} cannot be a partner under the National Health Service`);
      expect(words).toContain("it is not among the bodies that the Act names");
      expect(words).toContain("Consider");
      expect(words).toContain("Further and Higher Education Act 1992, sections 18 and 19");
      expect(words.includes("Children Act 2004, section 10")).toBe(day >= "2010-01-12");
    }
});

test("councils and the NHS join section 75, and of others on it only those who cannot are named", () => {
  for (const type of ["council", "district-council", "health"] as const)
    expect(refusedTo("nhs-75", type, "2009-09-01")).toEqual([]);
  const together = [partner("council"), partner("college"), partner("health"), partner("police")];
  const named = whoCannotJoin(basis("nhs-75"), together, {
    startsOn: "2010-04-01",
    arrangement: null,
  }).map(({ id }) => id);
  expect(named).toEqual(["college", "police"]);
});

test("colleges and Jobcentre Plus join a children’s fund from 12 January 2010, not the day before", () => {
  for (const power of ["children-10", "skills-85"])
    for (const type of [...colleges, "jobcentre-plus"] as const) {
      expect(refusedTo(power, type, "2010-01-12")).toEqual([]);
      const [words = ""] = refusedTo(power, type, "2010-01-11");
      expect(words).toContain("before 12 January 2010, when the law lets it");
    }
  for (const type of ["council", "health", "police", "probation"] as const)
    expect(refusedTo("children-10", type, "2009-09-01")).toEqual([]);
});

test("only powers that the partner can join are proposed to it, and always one", () => {
  for (const power of legalBases)
    for (const type of organisationTypeValues)
      for (const day of ["2009-09-01", "2010-01-11", "2010-01-12", "2011-04-01"])
        for (const words of refusedTo(power.value, type, day)) {
          const [, offered = ""] = words.split(". Consider: ");
          const proposed = legalBases.filter(({ label }) => offered.includes(label));
          expect(proposed.length > 0).toBe(true);
          expect(proposed).not.toContain(power);
          for (const { value } of proposed) expect(refusedTo(value, type, day)).toEqual([]);
        }
});

test("a power that does not carry the arrangement is named, with those that do", () => {
  for (const power of legalBases)
    for (const { value, label } of arrangements) {
      const words = whyNotCarried(power, value, label);
      expect(words === null).toBe(power.carries.includes(value));
      if (!words) continue;
      expect(words).toContain(`${power.label} is no power for this arrangement`);
      const [, offered = ""] = words.split(". Consider: ");
      const proposed = legalBases.filter((one) => offered.includes(one.label));
      expect(proposed).toEqual(legalBases.filter(({ carries }) => carries.includes(value)));
    }
  const pools = legalBases.filter(({ carries }) => carries.includes("pooled"));
  expect(pools.map(({ value }) => value)).toEqual(["nhs-75", "children-10", "skills-85"]);
  expect(whyNotCarried(basis("contract"), null, "")).toBe(null);
});

test("for a pool a college is told of the powers that carry one, where it can join any", () => {
  const told = (startsOn: string) =>
    whoCannotJoin(basis("nhs-75"), [partner("college")], { startsOn, arrangement: "pooled" })[0]
      ?.words ?? "";
  expect(told("2010-04-01")).toContain("Consider: Children Act 2004, section 10; Education");
  expect(told("2010-04-01")).not.toContain("contract");
  expect(told("2009-10-01")).toContain("A grant, a contract or a service agreement");
});
