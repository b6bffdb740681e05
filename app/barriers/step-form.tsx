"use client";

import { takeStep } from "@/app/barriers/step-actions";
import { type StepChoices, stepFields } from "@/app/barriers/step-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { barrierStepInputs, type SimpleStep } from "@/lib/barrier-step-inputs";
import { barrierSteps } from "@/lib/barrier-steps";
import type { FormState } from "@/lib/form-state";

/** One step as a page of its own: what it asks, and one button that says what it does. */
export function StepForm({
  id,
  step,
  version,
  choices,
  requestKey,
  initial,
}: {
  id: string;
  step: SimpleStep;
  version: number;
  choices: StepChoices;
  requestKey: string;
  initial: FormState;
}) {
  const { label, tone } = barrierSteps[step];
  return (
    <div className="max-w-form">
      <ActionForm
        title={step === "submit" ? "Check your answers" : label}
        action={takeStep.bind(null, id, step)}
        initial={initial}
        schema={barrierStepInputs[step]}
        version={version}
        requestKey={requestKey}
      >
        {stepFields[step](choices)}
        <SubmitButton kind={tone === "warning" ? "warning" : "primary"}>
          {step === "submit" ? "Submit" : label}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
