"use client";

import type { ReactNode } from "react";
import type { core } from "zod/mini";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";

/** The steps of a kind that are one form each: what each asks, and the action that takes it. */
type Steps<Step extends string, Choices> = {
  steps: Record<Step, { label: string; tone: "primary" | "secondary" | "warning" }>;
  inputs: Record<Step, core.$ZodType>;
  fields: Record<Step, (choices: Choices) => ReactNode>;
  take: (id: string, step: Step, before: FormState, formData: FormData) => Promise<FormState>;
};

export type StepProps<Step, Choices> = {
  id: string;
  step: Step;
  title: string;
  version: number;
  choices: Choices;
  requestKey: string;
  initial: FormState;
};

/** One step as a page of its own: what it asks, and one button that says what it does. */
export function StepForm<Step extends string, Choices>({
  of: { steps, inputs, fields, take },
  id,
  step,
  choices,
  ...form
}: StepProps<Step, Choices> & { of: Steps<Step, Choices> }) {
  const { label, tone } = steps[step];
  return (
    <div className="max-w-form">
      <ActionForm {...form} action={take.bind(null, id, step)} schema={inputs[step]}>
        {fields[step](choices)}
        <SubmitButton kind={tone === "warning" ? "warning" : "primary"}>
          {step === "submit" ? "Submit" : label}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
