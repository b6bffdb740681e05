export type CodeFact = {
  code: string;
  label: string;
  meaning: string;
  example: string;
  /** Codes of responsible bodies, the likeliest first. */
  lifters: string[];
};

/** Departments that sponsor a funding stream. */
export const sponsors = ["CLG", "BIS", "DCSF", "DWP", "DH", "HO", "MOJ"];
export const localPartners = [
  "LA",
  "DISTRICT",
  "PCT",
  "POLICE",
  "FIRE",
  "PROB",
  "LSP",
  "CT",
  "COLLEGE",
  "PROVIDER",
];
