/** Every field that people fill in for a pooled budget, as history calls it. Its money is rows of their own. */
export const proposalFields = {
  title: "What the pooled budget is called",
  arrangement: "Arrangement",
  aim: "The shared outcome",
  indicator: "Indicator",
  whoFor: "Who it is for, and where",
  stage: "Stage",
  startsOn: "Start",
  endsOn: "End",
  assurance: "Equality, third sector, procurement and State aid",
  pilot: "Lead pilot",
  pilots: "Other pilots",
  audience: "Who may see it",
} as const;

export type ProposalField = keyof typeof proposalFields;
