"use client";

import { CheckboxField } from "@/components/form/choice-fields";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormAction } from "@/components/form/use-form-action";
import type { FormState } from "@/lib/form-state";
import { organisationInput } from "@/lib/organisation-inputs";
import { organisationTypes } from "@/lib/organisations";

type Props = {
  title: string;
  action: FormAction;
  initial: FormState;
  pilots: { value: string; label: string }[];
  requestKey: string;
  /** The proposal that it comes from. */
  proposed?: string;
  begun?: { id: string; version: number };
};

export function OrganisationForm({ pilots, begun, proposed, ...form }: Props) {
  return (
    <div className="max-w-form">
      <ActionForm {...form} schema={organisationInput} version={begun?.version}>
        <Conflict
          labels={{ name: "Name", type: "Type", pilots: "Pilots" }}
          options={{ type: organisationTypes, pilots }}
        />
        {begun ? <HiddenField name="id" value={begun.id} /> : null}
        {proposed ? <HiddenField name="proposed" value={proposed} /> : null}
        <TextField name="name" label="Name" hint="In full, as it calls itself" />
        <SelectField name="type" label="Type" options={organisationTypes} />
        <CheckboxField
          name="pilots"
          label="Pilots"
          hint="The pilots whose barriers it takes part in; none for a national body"
          options={pilots}
        />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}
