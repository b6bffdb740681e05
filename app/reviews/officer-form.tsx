"use client";

import { giveTo } from "@/app/reviews/actions";
import { PlainForm } from "@/components/form/plain-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState } from "@/lib/form-state";

export function OfficerForm({
  id,
  version,
  requestKey,
  officerId,
  officers,
}: {
  id: string;
  version: number;
  requestKey: string;
  officerId: string | null;
  officers: { value: string; label: string }[];
}) {
  return (
    <PlainForm
      title="Who has it"
      action={giveTo.bind(null, id)}
      initial={emptyFormState({ officer: officerId ?? "" })}
      version={version}
      requestKey={requestKey}
    >
      <SelectField name="officer" label="Officer" blank="Nobody" options={officers} />
      <SubmitButton>Give it to them</SubmitButton>
    </PlainForm>
  );
}
