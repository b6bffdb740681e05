"use client";

import { takeStep } from "@/app/barriers/step-actions";
import { type StepChoices, stepFields } from "@/app/barriers/step-fields";
import { StepForm as Form, type StepProps } from "@/app/submissions/step-form";
import { barrierStepInputs, type SimpleStep } from "@/lib/barrier-step-inputs";
import { barrierSteps } from "@/lib/barrier-steps";

export const StepForm = (props: StepProps<SimpleStep, StepChoices>) => <Form {...props} of={of} />;

const of = {
  steps: barrierSteps,
  inputs: barrierStepInputs,
  fields: stepFields,
  take: takeStep,
};
