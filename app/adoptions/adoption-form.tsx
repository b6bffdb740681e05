"use client";

import { sayHowItWorks } from "@/app/adoptions/actions";
import { RadioField } from "@/components/form/choice-fields";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { adoptionInput, adoptionLabels, tellableStates } from "@/lib/adoptions";
import type { FormState } from "@/lib/form-state";

export function AdoptionForm({
  id,
  ...form
}: {
  id: string;
  version: number;
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title="Say how the practice works"
        action={sayHowItWorks.bind(null, id)}
        schema={adoptionInput}
        {...form}
      >
        <Conflict labels={adoptionLabels} options={{ state: tellableStates }} />
        <RadioField name="state" label={adoptionLabels.state} options={tellableStates} />
        <TextArea
          name="why"
          label={adoptionLabels.why}
          hint="Needed where you have dropped it: it spares others the same."
          optional
          max={1000}
          rows={3}
        />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}
