"use client";

import { free, holdUp } from "@/app/holdups/actions";
import { ActionForm } from "@/components/form/form";
import { type Pickable, PickField } from "@/components/form/pick-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { holdupInput } from "@/lib/holdups";

export function HoldUpForm({
  id,
  barriers,
  ...form
}: {
  id: string;
  barriers: Pickable[];
  initial: FormState;
  requestKey: string;
}) {
  return (
    <ActionForm
      {...form}
      secondary
      title="Say which barriers stand in its way"
      action={holdUp.bind(null, id)}
      schema={holdupInput}
    >
      <PickField name="barriers" label="Barriers" options={barriers} />
      <SubmitButton>Add them</SubmitButton>
    </ActionForm>
  );
}

export function FreeForm({
  id,
  row,
  title,
  requestKey,
}: {
  id: string;
  row: string;
  title: string;
  requestKey: string;
}) {
  return (
    <PlainForm
      title="Say which barriers stand in its way"
      secondary
      prefix={`free-${row}`}
      action={free.bind(null, id, row)}
      initial={emptyFormState()}
      requestKey={requestKey}
    >
      <SubmitButton kind="secondary">
        Remove<span className="sr-only"> {title}</span>
      </SubmitButton>
    </PlainForm>
  );
}
