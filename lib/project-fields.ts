/** Every field that people fill in for a project, as history, change requests and comparisons call it. */
export const projectFields = {
  title: "What the project is called",
  pilot: "Lead pilot",
  pilots: "Other pilots",
  aim: "The shared outcome",
  whoFor: "Who it is for",
  places: "Where",
  theme: "Theme",
  startsOn: "Start",
  endsOn: "End",
  milestones: "Milestones",
  outcomes: "Measures",
  risks: "Risks",
  funding: "Funding",
  fundingWords: "About the funding",
  sharing: "Personal data",
  sharingWords: "About the data",
  audience: "Who may see it",
} as const;

export type ProjectField = keyof typeof projectFields;
export const projectFieldNames = Object.keys(projectFields) as [ProjectField, ...ProjectField[]];

/** Those that are rows of their own, each added on its own page. */
export const planParts = ["milestones", "outcomes", "risks"] as const satisfies ProjectField[];
export type PlanPart = (typeof planParts)[number];
