import { labelOf } from "@/lib/choices";
import { type Day, formatDate } from "@/lib/dates";
import type { OrganisationType } from "@/lib/organisations";
import { type Arrangement, arrangements } from "@/lib/proposals";

/** Types that may be partners, each from the day on which the law lets it; from the beginning where none is named. */
type Joins = Partial<Record<OrganisationType, Day | null>>;

export type LegalBasis = {
  value: string;
  label: string;
  /** What it may be used for, or null where it does not say. */
  limits: string | null;
  /** Null is anybody. */
  joins: Joins | null;
  /** Which arrangements it carries. */
  carries: readonly Arrangement[];
  source: string;
};

const colleges = (from: Day | null): Joins => ({
  college: from,
  "sixth-form-college": from,
  "specialist-college": from,
});

const children: Joins = {
  council: null,
  "district-council": null,
  health: null,
  police: null,
  probation: null,
  // Apprenticeships, Skills, Children and Learning Act 2009, section 193: in force from January 2010.
  ...colleges("2010-01-12"),
  "jobcentre-plus": "2010-01-12",
};

const anyWay: readonly Arrangement[] = ["aligned", "grant", "lead", "shared-service"];

/** Powers that a shared budget of 2009-10 may cite. Guidance, not legal advice. */
export const legalBases: readonly LegalBasis[] = [
  {
    value: "nhs-75",
    label: "National Health Service Act 2006, section 75",
    limits: "Health and health-related functions of councils",
    joins: { council: null, "district-council": null, health: null },
    carries: ["pooled", "lead", "aligned", "shared-service"],
    source: "SI 2000/617, regulations 3 and 7",
  },
  {
    value: "children-10",
    label: "Children Act 2004, section 10",
    limits: "The well-being of children and young people, so not adult skills in general",
    joins: children,
    carries: ["pooled", ...anyWay],
    source:
      "Children Act 2004, section 10; Apprenticeships, Skills, Children and Learning Act 2009, section 193",
  },
  {
    value: "skills-85",
    label: "Education and Skills Act 2008, section 85",
    limits: "Education and training from 14 to 19",
    joins: children,
    carries: ["pooled", ...anyWay],
    source: "Education and Skills Act 2008, section 85",
  },
  {
    value: "well-being",
    label: "Local Government Act 2000, section 2 (well-being)",
    limits:
      "Councils may spend, help with money and agree; they may raise none by it, nor pass a prohibition",
    joins: { council: null, "district-council": null },
    carries: anyWay,
    source: "Local Government Act 2000, sections 2 and 3",
  },
  {
    value: "joint-101",
    label: "Local Government Act 1972, sections 101 and 111",
    limits: "Joint arrangements of councils, and what helps their functions; no fund by itself",
    joins: { council: null, "district-council": null },
    carries: anyWay,
    source: "Local Government Act 1972, sections 101 and 111",
  },
  {
    value: "further-18",
    label: "Further and Higher Education Act 1992, sections 18 and 19",
    limits: "A college’s own purposes, within its funding body’s conditions",
    joins: colleges(null),
    carries: anyWay,
    source: "Further and Higher Education Act 1992, sections 18 and 19",
  },
  {
    value: "contract",
    label: "A grant, a contract or a service agreement",
    limits: "No pool: VAT and procurement differ",
    joins: null,
    carries: anyWay,
    source: "Guidance to local areas in England on pooling and aligning budgets (CLG, March 2010)",
  },
];

export type Joining = { id: string; name: string; type: OrganisationType };

/** Why a partner cannot join on this basis from that day, in words, with what to consider instead; none where all can. */
export function whoCannotJoin(
  basis: LegalBasis,
  partners: readonly Joining[],
  { startsOn, arrangement }: { startsOn: Day; arrangement: Arrangement | null },
) {
  const { joins } = basis;
  if (!joins) return [];
  return partners.flatMap(({ id, name, type }) => {
    const from = joins[type];
    if (from === null || (from && from <= startsOn)) return [];
    const why =
      from === undefined
        ? `${name} cannot be a partner under the ${basis.label}: it is not among the bodies that the Act names`
        : `${name} cannot be a partner under the ${basis.label} before ${formatDate(from)}, when the law lets it`;
    const others = legalBases.filter(
      (other) => other !== basis && (!other.joins || mayJoin(other, type, startsOn)),
    );
    const carrying = others.filter(({ carries }) => !arrangement || carries.includes(arrangement));
    return [
      { id, words: `${why}. Consider: ${namesOf(carrying.length > 0 ? carrying : others)}.` },
    ];
  });
}

/** Why this power does not carry an arrangement, or null. */
export function whyNotCarried(basis: LegalBasis, arrangement: Arrangement | null, name: string) {
  if (!arrangement || basis.carries.includes(arrangement)) return null;
  const others = legalBases.filter(({ carries }) => carries.includes(arrangement));
  return `${basis.label} is no power for this arrangement (${name.toLowerCase()}). Consider: ${namesOf(others)}.`;
}

/** All that speaks against a power for these partners and this arrangement, in words. */
export function whyNotOn(
  basis: LegalBasis,
  partners: readonly Joining[],
  { startsOn, arrangement }: { startsOn: Day | null; arrangement: Arrangement | null },
): string[] {
  const notCarried = whyNotCarried(basis, arrangement, labelOf(arrangements, arrangement));
  const cannot = startsOn ? whoCannotJoin(basis, partners, { startsOn, arrangement }) : [];
  return [...(notCarried ? [notCarried] : []), ...cannot.map(({ words }) => words)];
}

/** What stands beside a power wherever it is shown. */
export const noLegalAdvice = ({ source }: LegalBasis) =>
  `Guidance, not legal advice. Source: ${source}.`;

const namesOf = (bases: readonly LegalBasis[]) => bases.map(({ label }) => label).join("; ");

function mayJoin({ joins }: LegalBasis, type: OrganisationType, day: Day) {
  const from = joins?.[type];
  return from === null || (from !== undefined && from <= day);
}
