"use client";

import { settle } from "@/app/proposed-organisations/actions";
import { ActionForm } from "@/components/form/form";
import { type Pickable, PickField } from "@/components/form/pick-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormState } from "@/lib/form-state";
import {
  type ProposedFormStep,
  proposedStepInputs,
  proposedSteps,
} from "@/lib/proposed-organisations";

/** What one step asks for, and one button that says what it does. */
export function SettleForm({
  id,
  step,
  organisations,
  ...form
}: {
  id: string;
  step: ProposedFormStep;
  organisations: Pickable[];
  initial: FormState;
  requestKey: string;
}) {
  const { label } = proposedSteps[step];
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title={label}
        action={settle.bind(null, id, step)}
        schema={proposedStepInputs[step]}
      >
        {step === "find" ? (
          <PickField one name="organisation" label="Which one is it?" options={organisations} />
        ) : null}
        {step === "decline" ? (
          <TextArea name="reason" label="Why is it not added?" max={3000} rows={4} />
        ) : null}
        <SubmitButton kind={step === "find" ? "primary" : "warning"}>{label}</SubmitButton>
      </ActionForm>
    </div>
  );
}
