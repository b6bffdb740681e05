"use client";

import { takeProjectStep } from "@/app/projects/step-actions";
import { type On, stepFields } from "@/app/projects/step-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";
import { projectStepInputs, type SimpleProjectStep } from "@/lib/project-step-inputs";
import { projectSteps } from "@/lib/project-steps";

/** One step as a page of its own: what it asks, and one button that says what it does. */
export function StepForm({
  id,
  step,
  version,
  requestKey,
  initial,
  on,
}: {
  id: string;
  step: SimpleProjectStep;
  version: number;
  requestKey: string;
  initial: FormState;
  on: On;
}) {
  const { label, tone } = projectSteps[step];
  return (
    <div className="max-w-form">
      <ActionForm
        title={step === "submit" ? "Check and submit" : label}
        action={takeProjectStep.bind(null, id, step)}
        initial={initial}
        schema={projectStepInputs[step]}
        version={version}
        requestKey={requestKey}
      >
        {stepFields[step](on)}
        <SubmitButton kind={tone === "warning" ? "warning" : "primary"}>
          {step === "submit" ? "Submit" : label}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
