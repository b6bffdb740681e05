"use client";

import type { ReactNode } from "react";
import { takeProposalStep } from "@/app/proposals/step-actions";
import { AgainstFields } from "@/app/submissions/against-fields";
import { NoInterest } from "@/app/submissions/review-form";
import { StepForm as Form, type StepProps } from "@/app/submissions/step-form";
import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import { proposalStepInputs } from "@/lib/proposal-step-inputs";
import { type ProposalStep, proposalSteps } from "@/lib/proposal-steps";
import { reviewParts } from "@/lib/reviews";

/** Where more is planned than there is money for, in words. */
type Choices = { gaps: string[] };

export const StepForm = (props: StepProps<ProposalStep, Choices>) => <Form {...props} of={of} />;

const words = (name: string, label: string, hint?: string) => (
  <TextArea name={name} label={label} hint={hint} max={3000} rows={4} />
);

/** The questions of each step; their rules are in lib/proposal-step-inputs. */
const fields: Record<ProposalStep, (choices: Choices) => ReactNode> = {
  "open-figures": () => null,
  submit: ({ gaps }) =>
    gaps.length > 0 ? words("plan", "How will the gap be closed?", gaps.join(" ")) : null,
  "take-back": () => words("reason", "Why do you take it back?", "Its partners read this."),
  "start-review": () => (
    <NoInterest kind="proposal" hint="Whoever has one leaves the review to another officer." />
  ),
  endorse: () => (
    <>
      {words(
        "reason",
        "Why is it endorsed?",
        "Its partners read this. It is advice: only they decide.",
      )}
      <DateField name="signBy" label="By which day should all have signed?" />
    </>
  ),
  "not-endorse": () => <AgainstFields criteria={reviewParts.whole.criteria} />,
  revise: () => null,
  amend: () => words("reason", "Why do the terms have to change?", "Its partners read this."),
  reopen: () => null,
  withdraw: () => words("reason", "Why do you withdraw it?"),
};

const of = {
  steps: proposalSteps,
  inputs: proposalStepInputs,
  fields,
  take: takeProposalStep,
};
