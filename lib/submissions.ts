export const kinds = [
  { value: "barrier", label: "Barrier", letter: "B" },
  { value: "project", label: "Project", letter: "P" },
  { value: "proposal", label: "Pooled budget", letter: "F" },
] as const;
export const kindValues = kinds.map((kind) => kind.value);
export type Kind = (typeof kinds)[number]["value"];

export const audiences = [
  {
    value: "partners",
    label: "Our organisation, our partners and the support team",
    hint: "Nobody else, even after it is accepted",
  },
  {
    value: "pilot",
    label: "Organisations in our pilot",
    hint: "Once it is accepted. Most barriers are shared like this",
  },
  {
    value: "all-pilots",
    label: "Organisations in all thirteen pilots",
    hint: "Once it is accepted. Others can say that it affects them too",
  },
] as const;
export const audienceValues = audiences.map((audience) => audience.value);
export type Audience = (typeof audiences)[number]["value"];

export const parts = [
  { value: "affected", label: "Affected too" },
  { value: "reporter", label: "Reported it too" },
] as const;
export const partValues = parts.map((part) => part.value);

export const partnershipStates = ["invited", "accepted", "declined", "left"] as const;

/** Words on a page for one of a table of choices; the value itself when a list has since lost it. */
export function labelOf(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string | null | undefined,
) {
  return choices.find((choice) => choice.value === value)?.label ?? value ?? "Not given";
}
