import { organisationsIn } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import { type Joining, legalBases, whoCannotJoin } from "@/lib/legal-bases";
import { faultsOf, wordsOfFault } from "@/lib/pool-faults";
import { poolOf } from "@/lib/pools";
import type { whatAProposalLacks } from "@/lib/proposal-inputs";
import type { Arrangement } from "@/lib/proposals";
import { type Said, termField, termSections, termsAsked, termsMissing } from "@/lib/term-fields";

type Figures = Parameters<typeof poolOf>[0];
type Money = Omit<Figures, "contributions"> & {
  contributions: readonly (Figures["contributions"][number] & {
    organisation: string;
    condition: string;
  })[];
};
type Proposal = Money & {
  draft: { arrangement: Arrangement | null; assurance: string; startsOn: Day | null };
  missing: ReturnType<typeof whatAProposalLacks>;
  members: readonly Joining[];
  said: Said;
  savings: readonly unknown[];
};

/** A part of a pooled budget: what it still lacks before it can be submitted, or, where it is only then needed, signed. */
export type SectionMark = {
  value: string;
  label: string;
  /** Where it is written, below the proposal's address. */
  href: string;
  missing: string[];
  needed: "submit" | "sign";
};

/** Every part that its arrangement has, in the order in which people fill them in. */
export function sectionsOf(it: Proposal): SectionMark[] {
  const { arrangement } = it.draft;
  const own = it.missing.filter(({ field }) => field !== "targets");
  const purpose = it.draft.assurance
    ? own
    : [...own, { message: "Say what is to be kept in mind: equality, procurement, State aid" }];
  const givers = new Set(it.contributions.map(({ organisationId }) => organisationId));
  return [
    submit("purpose", "What it is for", "/edit", messagesOf(purpose)),
    submit(
      "partners",
      "Partners",
      "#partners",
      it.members.length < 2 ? ["Have one partner accept its part"] : [],
    ),
    submit(
      "money",
      "What is wanted",
      "/targets",
      messagesOf(it.missing.filter(({ field }) => field === "targets")),
    ),
    submit("contributions", "Contributions", "#contributions", [
      ...(givers.size < 2 ? ["Two organisations have to give something"] : []),
      ...whoseFiguresAreOpen(it).map(
        (name) =>
          `Have the finance contact of ${name} support its figures, or say what they depend on`,
      ),
    ]),
    submit("spending", "Spending plan", "#balance", whatThePlanLacks(it)),
    submit(
      "savings",
      "Savings",
      "#savings",
      it.savings.length === 0 ? ["Enter what is saved, and by whom"] : [],
    ),
    ...termSections
      .filter(({ value }) => termsAsked(value, arrangement).length > 0)
      .map(({ value, label }) => ({
        ...{ value, label, href: `/terms/${value}`, needed: "sign" as const },
        missing: termsMissing(value, arrangement, it.said).map((name) => termField(name).label),
      })),
  ];
}

/** What is in the way of submitting, each with where it is mended; and whether a gap is left, which is then explained. */
export function lacksToSubmit(it: Proposal) {
  const lacking = sectionsOf(it)
    .filter(({ needed }) => needed === "submit")
    .flatMap(({ href, missing }) => missing.map((message) => ({ message, href })));
  const gaps = gapsOf(it);
  const legal = { message: whyNotLegal(it), href: "/terms/legal" };
  return {
    missing: [
      ...lacking.filter(({ message }) => !gaps.includes(message)),
      ...(legal.message ? [{ ...legal, message: legal.message }] : []),
    ],
    gaps,
  };
}

/** What is in the way of a signature. */
export const lacksToSign = (it: Proposal) =>
  sectionsOf(it)
    .filter(({ needed }) => needed === "sign")
    .flatMap(({ label, missing }) => missing.map((one) => `${label}: ${one}`));

const gapsOf = (it: Money) =>
  faultsOf(poolOf(it))
    .filter(({ fault }) => fault === "gap")
    .map(wordsOfFault);

/** Organisations with a row that neither its finance contact supports nor is said to depend on something. */
const whoseFiguresAreOpen = ({ contributions }: Money) =>
  organisationsIn(
    contributions.filter(({ level, condition }) => level === "indicative" && !condition),
  );

/** Who may not join is no hindrance once somebody gave advice. */
function whyNotLegal({ said, members, draft }: Proposal) {
  const basis = legalBases.find(({ value }) => value === said.legalBasis);
  const { startsOn, arrangement } = draft;
  if (!basis || !startsOn || (said.adviser && said.advisedOn)) return null;
  const [first] = whoCannotJoin(basis, members, { startsOn, arrangement });
  return first ? `${first.words} Or say who gave legal advice, and when.` : null;
}

const submit = (value: string, label: string, href: string, missing: string[]): SectionMark => ({
  ...{ value, label, href, missing },
  needed: "submit",
});

const messagesOf = (lacks: readonly { message: string }[]) => lacks.map(({ message }) => message);

const whatThePlanLacks = (it: Money) =>
  it.spend.length === 0 ? ["Plan what is paid for"] : faultsOf(poolOf(it)).map(wordsOfFault);
