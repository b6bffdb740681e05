import * as z from "zod/mini";
import { closingInput } from "@/lib/closing-inputs";
import { dateParts, text, uuid } from "@/lib/form";
import type { ProposalStep } from "@/lib/proposal-steps";
import { againstInputOf, declaration, reviewParts } from "@/lib/reviews";

const words = (label: string, required?: string) => text({ label, max: 3000, required });
const because = (required: string) => z.object({ reason: words("The reason", required) });

/** What each step asks for, as its form posts it. */
export const proposalStepInputs = {
  "open-figures": z.object({}),
  submit: z.object({ plan: words("How the gap is closed") }),
  "take-back": because("Enter why you take it back"),
  "start-review": z.object({ declared: declaration }),
  endorse: z.object({
    reason: words("The reason", "Enter why it is endorsed"),
    signBy: dateParts({ what: "the last signature", required: "Enter the date to sign by" }),
  }),
  "not-endorse": againstInputOf(reviewParts.whole.criteria),
  revise: z.object({}),
  amend: because("Enter why the terms have to change"),
  reopen: z.object({}),
  "record-agreement": z.object({
    file: uuid("Choose the file"),
    signedOn: dateParts({
      what: "the agreement",
      required: "Enter the day on which it was signed",
    }),
    board: words("The board", "Enter who sits on the board"),
  }),
  "go-live": z.object({}),
  close: closingInput,
  settle: z.object({}),
  withdraw: because("Enter why you withdraw it"),
} as const satisfies Record<ProposalStep, z.ZodMiniType>;

export type ProposalStepInputs = {
  [Step in ProposalStep]: z.infer<(typeof proposalStepInputs)[Step]>;
};
