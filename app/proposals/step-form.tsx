"use client";

import type { ReactNode } from "react";
import { takeProposalStep } from "@/app/proposals/step-actions";
import { AgainstFields } from "@/app/submissions/against-fields";
import { NoInterest } from "@/app/submissions/review-form";
import { StepForm as Form, type StepProps } from "@/app/submissions/step-form";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import { MoneyField } from "@/components/form/text-field";
import { proposalStepInputs } from "@/lib/proposal-step-inputs";
import { type ProposalStep, proposalSteps } from "@/lib/proposal-steps";
import { reviewParts } from "@/lib/reviews";

/** Where more is planned than there is money for, in words; files on it; and who has a part of what is left in the fund. */
type Choices = {
  gaps: string[];
  files: Choice[];
  parts: { id: string; name: string }[];
};

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
  "record-agreement": ({ files }) => (
    <>
      <RadioField
        name="file"
        label="Which file is the signed agreement?"
        hint="It replaces none of the signatures here."
        options={files}
      />
      <DateField name="signedOn" label="When was it signed?" />
      {words(
        "board",
        "Who sits on the board?",
        "Each organisation that gives has a seat, or waives it.",
      )}
    </>
  ),
  "go-live": () => null,
  close: ({ parts }) => (
    <>
      {words("minute", "By which minute of the board?")}
      <DateField name="minutedOn" label="When was that decided?" />
      {parts.map(({ id, name }) => (
        <MoneyField key={id} name={`part-${id}`} label={name} optional />
      ))}
    </>
  ),
  settle: () => null,
  withdraw: () => words("reason", "Why do you withdraw it?"),
};

const of = {
  steps: proposalSteps,
  inputs: proposalStepInputs,
  fields,
  take: takeProposalStep,
};
