import { valuesOf } from "@/lib/choices";
import { legalBases } from "@/lib/legal-bases";
import { type Arrangement, arrangements } from "@/lib/proposals";
import { overspendRules, underspendRules } from "@/lib/risk-shares";
import { shareRules } from "@/lib/savings";
import type { TermSection } from "@/lib/term-fields";

export const dataSharings = [
  { value: "none", label: "No personal data is shared" },
  { value: "agreement", label: "By an agreement" },
  { value: "to-be-made", label: "By an agreement that is still to be made" },
] as const;

export const rhythms = [
  { value: "monthly", label: "Every month" },
  { value: "quarterly", label: "Every quarter" },
] as const;

type Choices = readonly { value: string; label: string; hint?: string }[];

/** How a term is asked for: money is in pence, a share in basis points, months are whole. */
export type Control =
  | "choice"
  | "line"
  | "text"
  | "money"
  | "share"
  | "months"
  | "day"
  | "organisation"
  | "shares"
  | "bands";

export type TermQuestion = {
  section: TermSection;
  label: string;
  control: Control;
  hint?: string;
  choices?: Choices;
  /** The arrangements that it belongs to; all where it does not say. */
  of?: readonly Arrangement[];
  /** Another term that decides whether it is asked for, by its value. */
  when?: readonly [term: string, value: string];
  /** Nobody needs it to sign. */
  optional?: true;
};

const oneFund = ["pooled", "lead", "shared-service"] as const;
const pool = ["pooled"] as const;
const managed = valuesOf(arrangements).filter((one) => one !== "grant");

/** Every term: its question and its rule. */
export const termQuestions = {
  overspend: {
    section: "risk",
    label: "If it costs more, who pays?",
    control: "choice",
    choices: overspendRules,
    of: oneFund,
  },
  cap: {
    section: "risk",
    label: "Up to what sum does the host pay first?",
    control: "money",
    of: oneFund,
    when: ["overspend", "capped"],
  },
  fixed: {
    section: "risk",
    label: "The share of each organisation",
    control: "shares",
    hint: "In percent. Together they are 100.",
    of: oneFund,
    when: ["overspend", "fixed"],
  },
  waterfall: {
    section: "risk",
    label: "What meets an overspend, in which order?",
    control: "text",
    hint: "Like: what other lines do not need, then what is kept back, then the partners by their shares.",
    of: oneFund,
  },
  underspend: {
    section: "risk",
    label: "If it costs less, what becomes of the rest?",
    control: "choice",
    choices: underspendRules,
    of: [...oneFund, "grant"],
  },
  shareRule: {
    section: "sharing",
    label: "Who has the savings?",
    control: "choice",
    choices: shareRules,
  },
  reinvest: {
    section: "sharing",
    label: "How much goes back into the fund?",
    control: "share",
    hint: "In percent of what is saved.",
    when: ["shareRule", "reinvest"],
  },
  hostId: {
    section: "governance",
    label: "Which organisation is the host?",
    control: "organisation",
    hint: "It holds the money, keeps the accounts and has them audited.",
    of: oneFund,
  },
  manager: {
    section: "governance",
    label: "Who manages the fund?",
    control: "line",
    hint: "A person at the host: name and post.",
    of: pool,
  },
  board: {
    section: "governance",
    label: "Which board decides, and who sits on it?",
    control: "text",
    hint: "Each organisation that gives has a seat, or says that it needs none.",
    of: managed,
  },
  votes: {
    section: "governance",
    label: "How does the board decide?",
    control: "line",
    hint: "Like: five of seven are a quorum; by consent, else by two thirds.",
    of: managed,
  },
  meets: {
    section: "governance",
    label: "How often does the board meet?",
    control: "line",
    of: managed,
  },
  thresholds: {
    section: "governance",
    label: "Who decides up to which sum?",
    control: "bands",
    hint: "The lowest first. Leave the sum of the last blank: it has no limit.",
    of: oneFund,
  },
  rhythm: {
    section: "governance",
    label: "How often is progress reported?",
    control: "choice",
    choices: rhythms,
  },
  accounts: {
    section: "governance",
    label: "Whose accounts and auditor, and who may look into them?",
    control: "text",
    of: oneFund,
  },
  legalBasis: {
    section: "legal",
    label: "By which power is it done?",
    control: "choice",
    choices: legalBases.map(({ value, label, limits }) => ({
      value,
      label,
      hint: limits ?? undefined,
    })),
  },
  legalNote: {
    section: "legal",
    label: "Notes on the legal basis",
    control: "text",
    optional: true,
  },
  adviser: { section: "legal", label: "Who gave legal advice?", control: "line" },
  advisedOn: { section: "legal", label: "When was the legal advice given?", control: "day" },
  dataSharing: {
    section: "legal",
    label: "Is personal data shared?",
    control: "choice",
    choices: dataSharings,
  },
  dataAgreement: {
    section: "legal",
    label: "Which data-sharing agreement?",
    control: "line",
    when: ["dataSharing", "agreement"],
  },
  notice: {
    section: "exit",
    label: "How many months’ notice does a partner give?",
    control: "months",
  },
  liabilities: {
    section: "exit",
    label: "What does a partner that leaves still owe?",
    control: "text",
  },
  leastCommitment: {
    section: "exit",
    label: "Below what total sum does the fund end?",
    control: "money",
    of: oneFund,
  },
  assets: {
    section: "exit",
    label: "Who has what was bought?",
    control: "text",
    of: oneFund,
  },
  staff: {
    section: "exit",
    label: "What becomes of staff and premises?",
    control: "text",
    hint: "Whose employer, and whether they transfer (TUPE).",
    of: oneFund,
  },
  reviewOn: { section: "exit", label: "When are the terms reviewed?", control: "day" },
  variation: { section: "exit", label: "How are the terms changed?", control: "text" },
  disputes: { section: "exit", label: "How are disputes settled?", control: "text" },
} as const satisfies Record<string, TermQuestion>;
