import { test } from "@playwright/test";
import { cashRow, line } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import type { Joining } from "@/lib/legal-bases";
import { whatAProposalLacks } from "@/lib/proposal-inputs";
import { lacksToSign, lacksToSubmit, sectionsOf } from "@/lib/proposal-sections";
import { type Arrangement, arrangements } from "@/lib/proposals";
import { noReserves } from "@/lib/reserves";
import { overspendRules, riskTermsOf, underspendRules } from "@/lib/risk-shares";
import {
  nothingSaid,
  type Said,
  termField,
  termNames,
  termSections,
  termsAsked,
  termsMissing,
} from "@/lib/term-fields";

const asked = (arrangement: Arrangement | null, said?: Said) =>
  termSections.flatMap(({ value }) => termsAsked(value, arrangement, said));
const missing = (arrangement: Arrangement | null, said: Said) =>
  termSections.flatMap(({ value }) => termsMissing(value, arrangement, said));

const all: Said = {
  ...{ overspend: "capped", cap: 0, fixed: { council: 10_000 }, waterfall: "Other lines first" },
  ...{ underspend: "return", shareRule: "reinvest", reinvest: 0, hostId: "council" },
  ...{ manager: "Alison Hurst", board: "All of us", votes: "By consent", meets: "Monthly" },
  ...{ thresholds: [{ upTo: null, who: "The board" }], rhythm: "quarterly", accounts: "Ours" },
  ...{ legalBasis: "children-10", legalNote: "", adviser: "The solicitor" },
  ...{ advisedOn: "2009-10-01", dataSharing: "agreement", dataAgreement: "Of 2008", notice: 0 },
  ...{ liabilities: "Its share", leastCommitment: 0, assets: "The host", staff: "They stay" },
  ...{ reviewOn: "2010-09-01", variation: "By all", disputes: "By the chief executives" },
};

test("a pool is asked everything; others only what they can answer", () => {
  expect(asked("pooled").sort()).toEqual([...termNames].sort());
  expect(asked(null).sort()).toEqual([...termNames].sort());
  const poolAlone = ["manager"];
  for (const one of ["lead", "shared-service"] as const)
    expect(asked(one).sort()).toEqual(termNames.filter((name) => !poolAlone.includes(name)).sort());
  const ofOneFund = [
    ...["overspend", "cap", "fixed", "waterfall", "hostId", "manager", "thresholds", "accounts"],
    ...["leastCommitment", "assets", "staff"],
  ];
  for (const name of ofOneFund) {
    expect(asked("aligned")).not.toContain(name);
    expect(asked("grant")).not.toContain(name);
  }
  expect(asked("aligned")).not.toContain("underspend");
  expect(asked("grant")).toContain("underspend");
  for (const name of ["board", "votes", "meets"] as const) {
    expect(asked("aligned")).toContain(name);
    expect(asked("grant")).not.toContain(name);
  }
});

test("a term that hangs on another is asked for only there", () => {
  const hanging = termNames.flatMap((name) => {
    const { when } = termField(name);
    return when ? [{ name, on: when[0], value: when[1] }] : [];
  });
  expect(hanging.map(({ name }) => name)).toEqual(["cap", "fixed", "reinvest", "dataAgreement"]);
  for (const { name, on, value } of hanging)
    for (const one of termField(on as keyof Said).choices ?? []) {
      const said = { ...nothingSaid, [on]: one.value } as Said;
      expect(asked("pooled", said).includes(name)).toBe(one.value === value);
      expect(missing("pooled", said).includes(name)).toBe(one.value === value);
    }
});

test("of an empty one everything is missing that must be said, of a complete one nothing", () => {
  for (const { value: arrangement } of arrangements) {
    const must = asked(arrangement, nothingSaid).filter((name) => !termField(name).optional);
    expect(missing(arrangement, nothingSaid)).toEqual(must);
    expect(must).not.toContain("legalNote");
    expect(missing(arrangement, all)).toEqual([]);
    for (const name of asked(arrangement, all).filter((one) => one !== "legalNote"))
      expect(missing(arrangement, { ...all, [name]: nothingSaid[name] })).toContain(name);
  }
});

const draft = {
  ...{ title: "One purse", pilot: "kent" as const, pilots: [], arrangement: "pooled" as const },
  ...{ aim: "", indicator: "", whoFor: "", stage: null, startsOn: null, endsOn: null },
  ...{ assurance: "", audience: "pilot" as const },
};
const council: Joining = { id: "council", name: "Kent", type: "council" };
const college: Joining = { id: "college", name: "Thanet College", type: "college" };
const of = ({ id, name }: Joining, row: string) => ({
  ...cashRow({ id: row, organisationId: id, level: "officer-supported" }),
  ...{ organisation: name, condition: "" },
});
const empty = {
  ...{ draft, members: [council], said: nothingSaid, years: [], targets: [] },
  ...{ contributions: [], spend: [], reserves: noReserves, savings: [] },
  missing: whatAProposalLacks(draft, { hasTarget: false }),
};

test("every part of an empty pool lacks something, and none of a complete one does", () => {
  const parts = sectionsOf(empty);
  expect(parts.map(({ value }) => value)).toEqual([
    ...["purpose", "partners", "money", "contributions", "spending", "savings"],
    ...["risk", "sharing", "governance", "legal", "exit"],
  ]);
  for (const { missing: lacks, label } of parts) expect(lacks.length > 0, label).toBe(true);
  const needed = parts.map((part) => part.needed);
  expect(needed).toEqual([...Array(6).fill("submit"), ...Array(5).fill("sign")]);
  for (const { missing: lacks, label } of sectionsOf(complete)) expect(lacks, label).toEqual([]);
});

const complete = {
  ...{ draft: { ...draft, assurance: "None" }, missing: [], said: all },
  ...{ members: [council, college], years: ["2009-10" as const], targets: [] },
  contributions: [of(council, "a"), of(college, "b")],
  spend: [line({ pence: 200_000, paidBy: ["a", "b"] })],
  reserves: noReserves,
  savings: [{}],
};

test("a complete one is submitted and signed; an empty one names what it lacks for each", () => {
  expect(lacksToSubmit(complete)).toEqual({ missing: [], gaps: [] });
  expect(lacksToSign(complete)).toEqual([]);
  const { missing: lacks } = lacksToSubmit(empty);
  const places = lacks.map(({ href }) => href);
  for (const place of ["/edit", "#partners", "/targets", "#contributions", "#savings"])
    expect(places).toContain(place);
  expect(lacksToSign(empty).length > 10).toBe(true);
});

test("a row is supported or says what it depends on, before it is submitted", () => {
  const [first, second] = complete.contributions;
  if (!first || !second) throw new Error("Two give something");
  const indicative = { ...second, level: "indicative" as const };
  const at = (row: typeof second) => lacksToSubmit({ ...complete, contributions: [first, row] });
  expect(at(indicative).missing.map(({ message }) => message)).toEqual([
    "Have the finance contact of Thanet College support its figures, or say what they depend on",
  ]);
  expect(at({ ...indicative, condition: "The board of 12 May" }).missing).toEqual([]);
});

test("a gap is stated and needs a plan, and hinders nothing else", () => {
  const dear = { ...complete, spend: [line({ pence: 200_001 })] };
  const { missing: lacks, gaps } = lacksToSubmit(dear);
  expect(lacks).toEqual([]);
  expect(gaps).toEqual(["2009-10 revenue: £0.01 more is planned than there is money for."]);
});

test("who may not join under the power hinders it, until somebody gave advice", () => {
  const began = { ...complete.draft, startsOn: "2009-09-01" };
  const unadvised = { ...all, adviser: "", advisedOn: null };
  const at = (said: Said) => lacksToSubmit({ ...complete, draft: began, said }).missing;
  expect(at({ ...unadvised, legalBasis: "nhs-75" }).map(({ href }) => href)).toEqual([
    "/terms/legal",
  ]);
  expect(at({ ...all, legalBasis: "nhs-75" })).toEqual([]);
  expect(at({ ...unadvised, legalBasis: "contract" })).toEqual([]);
});

test("aligned budgets have no part for risk, and a grant has one question there", () => {
  const of = (arrangement: Arrangement) =>
    sectionsOf({ ...empty, draft: { ...draft, arrangement } });
  expect(of("aligned").map(({ value }) => value)).not.toContain("risk");
  const [risk] = of("grant").filter(({ value }) => value === "risk");
  expect(risk?.missing).toEqual(["If it costs less, what becomes of the rest?"]);
});

test("rules of risk are worked out exactly when what they need is said", () => {
  const needs: Record<string, (keyof Said)[]> = {
    host: ["hostId"],
    capped: ["hostId", "cap"],
    fixed: ["fixed"],
  };
  const may = ["hostId", "cap", "fixed", "notice"] as const;
  for (const { value: overspend } of overspendRules)
    for (const { value: underspend } of underspendRules) {
      const said: Said = { ...all, overspend, underspend };
      expect(riskTermsOf({ ...said, overspend: null })).toBe(null);
      expect(riskTermsOf({ ...said, underspend: null })).toBe(null);
      for (let left = 0; left < 2 ** may.length; left += 1) {
        const out = may.filter((_, at) => (left >> at) % 2 === 1);
        const less = {
          ...said,
          ...Object.fromEntries(out.map((name) => [name, nothingSaid[name]])),
        };
        const isShort = (needs[overspend] ?? []).some((name) => out.includes(name as never));
        expect(riskTermsOf(less) === null).toBe(isShort);
      }
    }
  expect(riskTermsOf(all)).toEqual({
    ...{ overspend: "capped", underspend: "return", hostId: "council" },
    ...{ fixed: { council: 10_000 }, cap: 0, notice: 0 },
  });
});
