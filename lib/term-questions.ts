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

export type Question = {
  label: string;
  control: Control;
  hint?: string;
  choices?: Choices;
};
