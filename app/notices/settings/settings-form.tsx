"use client";

import { changeSettings } from "@/app/notices/settings/actions";
import type { Choice } from "@/components/form/choice";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";

type Props = {
  title: string;
  initial: FormState;
  requestKey: string;
  reasons: Choice[];
  digests: readonly Choice[];
};

/** Which mails a person gets at once, and how often the rest comes in one. */
export function SettingsForm({ reasons, digests, ...form }: Props) {
  return (
    <div className="max-w-form">
      <PlainForm {...form} action={changeSettings}>
        <CheckboxField
          name="atOnce"
          label="By mail at once"
          hint="What you leave out comes with the rest."
          options={reasons}
        />
        <RadioField name="digest" label="The rest in one mail" options={digests} />
        <SubmitButton>Save</SubmitButton>
      </PlainForm>
    </div>
  );
}
