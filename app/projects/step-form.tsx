"use client";

import { takeProjectStep } from "@/app/projects/step-actions";
import { type StepChoices, stepFields } from "@/app/projects/step-fields";
import { StepForm as Form, type StepProps } from "@/app/submissions/step-form";
import { projectStepInputs, type SimpleProjectStep } from "@/lib/project-step-inputs";
import { projectSteps } from "@/lib/project-steps";

export const StepForm = (props: StepProps<SimpleProjectStep, StepChoices>) => (
  <Form {...props} of={of} />
);

const of = {
  steps: projectSteps,
  inputs: projectStepInputs,
  fields: stepFields,
  take: takeProjectStep,
};
