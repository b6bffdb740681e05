"use client";

import { takePart } from "@/app/partnerships/actions";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormState } from "@/lib/form-state";
import { type PersonsStep, partnershipStepInputs, partnershipSteps } from "@/lib/partnerships";

const reasons: Partial<Record<PersonsStep, string>> = {
  decline: "Why does your organisation decline?",
  leave: "Why does your organisation leave?",
};

/** One step of an organisation's part: what it asks, and one button that says what it does. */
export function PartForm({
  id,
  step,
  ...form
}: {
  id: string;
  step: PersonsStep;
  initial: FormState;
  requestKey: string;
}) {
  const { label } = partnershipSteps[step];
  const reason = reasons[step];
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title={label}
        action={takePart.bind(null, id, step)}
        schema={partnershipStepInputs[step]}
      >
        {reason ? <TextArea name="reason" label={reason} max={3000} rows={4} /> : null}
        {step === "leave" ? (
          <DateField
            name="leavesOn"
            label="When does it leave?"
            hint="Today, if this stays empty; else a day to come."
            optional
          />
        ) : null}
        <SubmitButton kind={step === "accept" || step === "stay" ? "primary" : "warning"}>
          {label}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
