import { labelOf, valuesOf } from "@/lib/choices";

const kinds = [
  { value: "barrier", label: "Barrier", letter: "B" },
  { value: "project", label: "Project", letter: "P" },
  { value: "proposal", label: "Pooled budget", letter: "F" },
] as const;
export const kindValues = valuesOf(kinds);
export type Kind = (typeof kinds)[number]["value"];
export const labelOfKind = (kind: Kind) => labelOf(kinds, kind);
/** As it stands inside a sentence. */
export const nounOfKind = (kind: Kind) => labelOfKind(kind).toLowerCase();

export const audiences = [
  {
    value: "partners",
    label: "Our organisation, our partners and the support team",
    hint: "Nobody else, even after it is accepted",
  },
  {
    value: "pilot",
    label: "Organisations in our pilot",
    hint: "Once it is accepted or endorsed. Most are shared like this",
  },
  {
    value: "all-pilots",
    label: "Organisations in all thirteen pilots",
    hint: "Once it is accepted or endorsed. Others can join in, or learn from it",
  },
] as const;
export const audienceValues = valuesOf(audiences);
export type Audience = (typeof audiences)[number]["value"];
