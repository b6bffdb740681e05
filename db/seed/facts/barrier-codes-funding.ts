import { type CodeFact, sponsors } from "@/db/seed/facts/barrier-code-fact";

export const fundingCodes: CodeFact[] = [
  {
    code: "FUND-RING",
    label: "Ring-fenced grant",
    meaning: "Conditions forbid use for the shared purpose",
    example:
      "Sure Start, adult safeguarded learning and Skills for Life money cannot share one family-learning class",
    lifters: ["BIS", "DCSF", "DH", "HMT"],
  },
  {
    code: "FUND-YEAR",
    label: "Clashing years",
    meaning: "Financial and academic years, allocation and sign-off dates differ",
    example:
      "Council grant must be spent by 31 March; the course ends in July; the college's allocation is known in May",
    lifters: ["BIS", "DCSF", "LSC", "CLG", "HMT"],
  },
  {
    code: "FUND-RULE",
    label: "Funding-formula rules",
    meaning: "What a stream will pay for: qualification lists, minimum hours, rates",
    example: "Train to Gain will not fund a 12-day care course without a whole qualification",
    lifters: ["BIS", "LSC", "SFA", "YPLA"],
  },
  {
    code: "FUND-FRAG",
    label: "Fragmented streams",
    meaning: "Many small pots, each with its own form, target and audit",
    example: "One parent, three grants, three registers",
    lifters: [...sponsors, "GO"],
  },
  {
    code: "FUND-PAY",
    label: "Payment timing and results",
    meaning: "Arrears, staged or outcome payments shift risk to small bodies",
    example:
      "A provider waits six to eight weeks for its start payment and loses the achievement element when a learner relapses",
    lifters: ["DWP", "LSC", "SFA"],
  },
  {
    code: "FUND-MATCH",
    label: "Match and double funding",
    meaning: "The same money cannot count twice; match must be certain",
    example: "The LSC allocation is not final, so it cannot be match for the European Social Fund",
    lifters: ["DWP", "EU", "LSC"],
  },
  {
    code: "FUND-CAPREV",
    label: "Capital and revenue",
    meaning: "Capital cannot pay people; revenue cannot buy things; frozen capital",
    example: "Homes and Communities Agency money cannot pay a tutor on the site",
    lifters: ["HMT", "CLG", "BIS"],
  },
  {
    code: "FUND-SPLIT",
    label: "Cost here, saving there",
    meaning: "Who invests is not who gains",
    example: "The college and the council pay, the primary care trust or Work and Pensions saves",
    lifters: ["HMT", "DH", "DWP"],
  },
  {
    code: "FUND-SHORT",
    label: "Short-life money",
    meaning: "One-year grants, no carry-forward, late confirmation",
    example: "The Working Neighbourhoods Fund ends in March 2011",
    lifters: ["CLG", "HMT"],
  },
];
