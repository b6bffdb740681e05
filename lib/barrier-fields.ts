/** Every field that people fill in for a barrier, as history, questions and comparisons call it. */
export const barrierFields = {
  title: "What gets in the way, in a line",
  pilot: "Pilot",
  pilots: "Other pilots",
  codes: "Kind of barrier",
  nature: "What sort of rule it is",
  level: "Where it can be lifted",
  bodies: "Who could lift it",
  streams: "Funding streams",
  theme: "Theme",
  happens: "What happens",
  stops: "What it stops",
  people: "People affected",
  peopleWho: "Who they are",
  peoplePeriod: "People affected, per",
  cost: "What it costs",
  costBasis: "How the cost was worked out",
  costPeriod: "Cost, per",
  since: "Since when",
  evidence: "Evidence",
  asks: "Change asked for",
  askWords: "The change, in words",
  otherOrganisations: "Other organisations affected",
  audience: "Who may see it",
} as const;

export type BarrierField = keyof typeof barrierFields;
export const barrierFieldNames = Object.keys(barrierFields) as [BarrierField, ...BarrierField[]];
