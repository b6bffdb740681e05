"use client";

import { takeProposalStep } from "@/app/proposals/step-actions";
import { StepForm as Form, type StepProps } from "@/app/submissions/step-form";
import { TextArea } from "@/components/form/text-area";
import { proposalStepInputs } from "@/lib/proposal-step-inputs";
import { type ProposalStep, proposalSteps } from "@/lib/proposal-steps";

export const StepForm = (props: Omit<StepProps<ProposalStep, null>, "choices">) => (
  <Form {...props} choices={null} of={of} />
);

/** The questions of each step; their rules are in lib/proposal-step-inputs. */
const fields = {
  "open-figures": () => null,
  withdraw: () => <TextArea name="reason" label="Why do you withdraw it?" max={3000} rows={4} />,
};

const of = {
  steps: proposalSteps,
  inputs: proposalStepInputs,
  fields,
  take: takeProposalStep,
};
