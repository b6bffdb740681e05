import { faultsOf, wordsOfFault } from "@/lib/pool-faults";
import { poolOf } from "@/lib/pools";
import type { whatAProposalLacks } from "@/lib/proposal-inputs";
import type { Arrangement } from "@/lib/proposals";
import { type Said, termField, termSections, termsAsked, termsMissing } from "@/lib/term-fields";

type Money = Parameters<typeof poolOf>[0];
type Proposal = Money & {
  draft: { arrangement: Arrangement | null; assurance: string };
  missing: ReturnType<typeof whatAProposalLacks>;
  members: readonly { id: string }[];
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
    submit(
      "contributions",
      "Contributions",
      "#contributions",
      givers.size < 2 ? ["Two organisations have to give something"] : [],
    ),
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

const submit = (value: string, label: string, href: string, missing: string[]): SectionMark => ({
  ...{ value, label, href, missing },
  needed: "submit",
});

const messagesOf = (lacks: readonly { message: string }[]) => lacks.map(({ message }) => message);

const whatThePlanLacks = (it: Money) =>
  it.spend.length === 0 ? ["Plan what is paid for"] : faultsOf(poolOf(it)).map(wordsOfFault);
