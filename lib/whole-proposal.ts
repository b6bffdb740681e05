import type { SpendLine } from "@/lib/balance";
import type { Contribution } from "@/lib/contributions";
import type { Day } from "@/lib/dates";
import type { sectionsOf } from "@/lib/proposal-sections";
import type { Arrangement, stages } from "@/lib/proposals";
import type { SavingInput } from "@/lib/saving-inputs";
import type { Written } from "@/lib/sheet-columns";
import type { commitmentsOf, Signature } from "@/lib/signatures";
import type { SpendInput } from "@/lib/spend-inputs";

type Sections = Parameters<typeof sectionsOf>[0];

/** All that a file of a pooled budget may tell. */
export type WholeProposal = Omit<Sections, "draft" | "contributions" | "spend" | "savings"> & {
  reference: string | null;
  title: string;
  state: string;
  version: number;
  pilotName: string;
  /** The lead partner. */
  organisation: string;
  draft: {
    arrangement: Arrangement | null;
    stage: (typeof stages)[number]["value"] | null;
    aim: string;
    assurance: string;
    startsOn: Day | null;
    endsOn: Day | null;
  };
  contributions: readonly (Contribution & Written)[];
  spend: readonly (SpendLine & SpendInput & { commissioner: string | null })[];
  savings: readonly (SavingInput & { id: string; beneficiary: string })[];
  /** The terms as they were submitted last. */
  frozen: { version: number; hash: string; createdAt: Date } | null;
  committed: ReturnType<typeof commitmentsOf<Answered>>;
};

type Answered = Signature & {
  person: string;
  words: string;
  conditionOn: Day | null;
  at: Date;
};
