import * as z from "zod/mini";
import { text } from "@/lib/form";
import type { ProposalStep } from "@/lib/proposal-steps";

/** What each step asks for, as its form posts it. */
export const proposalStepInputs = {
  "open-figures": z.object({}),
  withdraw: z.object({
    reason: text({ label: "The reason", max: 3000, required: "Enter why you withdraw it" }),
  }),
} as const satisfies Record<ProposalStep, z.ZodMiniType>;

export type ProposalStepInputs = {
  [Step in ProposalStep]: z.infer<(typeof proposalStepInputs)[Step]>;
};
