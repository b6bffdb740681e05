"use client";

import { actFor } from "@/app/acting/actions";
import { RadioField } from "@/components/form/choice-fields";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState } from "@/lib/form-state";

type Props = {
  from: string;
  chosen: string;
  places: { value: string; label: string; hint: string }[];
};

export function ActingForm({ from, chosen, places }: Props) {
  return (
    <div className="max-w-form">
      <PlainForm
        title="For whom are you acting? – Total Place portal"
        action={actFor}
        initial={emptyFormState({ place: chosen })}
      >
        <HiddenField name="from" value={from} />
        <RadioField name="place" label="Act for" options={places} />
        <SubmitButton>Go on</SubmitButton>
      </PlainForm>
    </div>
  );
}
