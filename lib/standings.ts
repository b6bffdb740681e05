/** What a viewer is to one submission. The database works them out (`standing`), lib only names them. */
const standings = [
  "owner-contributor",
  "owner-lead",
  "entered",
  "reporter-lead",
  "checker",
  "taker",
  "partner",
  "partner-contributor",
  "partner-finance",
  "partner-signatory",
  "manager",
  "adviser",
  "reviewer",
  "review-lead",
] as const;
export type Standing = (typeof standings)[number];

const names: Record<Standing, string> = {
  "owner-contributor": "a contributor or lead of the organisation that owns it",
  "owner-lead": "a lead of the organisation that owns it",
  entered: "the adviser who entered it",
  "reporter-lead": "a lead of an organisation that it affects",
  checker: "a lead of an organisation that it affects, other than the one that resolved it",
  taker: "whoever takes it forward",
  partner: "one of the organisations on it",
  "partner-contributor": "a contributor or lead of an organisation on it",
  "partner-finance": "a finance contact of an organisation on it",
  "partner-signatory": "a signatory of an organisation on it",
  manager: "a finance contact of the host, or of the lead partner where it has none",
  adviser: "an adviser of its pilots",
  reviewer: "an LSIS reviewer who belongs to no organisation on it",
  "review-lead": "an LSIS review lead who belongs to no organisation on it",
};

export const nameOfStanding = (standing: Standing) => names[standing];
