"use client";

import { inviteColleague } from "@/app/organisations/[id]/invite/actions";
import { CheckboxField } from "@/components/form/choice-fields";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/lib/form-state";
import { colleagueInput } from "@/lib/invitations";
import { duties } from "@/lib/viewer";

type Props = { title: string; organisation: string; initial: FormState; requestKey: string };

export function ColleagueForm({ organisation, ...form }: Props) {
  return (
    <div className="max-w-form">
      <ActionForm {...form} action={inviteColleague} schema={colleagueInput}>
        <HiddenField name="organisation" value={organisation} />
        <TextField name="name" label="Name" autoComplete="off" />
        <TextField
          name="email"
          label="E-mail address"
          hint="The invitation works only for this address"
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <CheckboxField
          name="duties"
          label="Duties"
          hint="What they may do for your organisation"
          options={duties.map(({ value, label, may }) => ({ value, label, hint: `May ${may}` }))}
        />
        <SubmitButton pending="Sending…">Send the invitation</SubmitButton>
      </ActionForm>
    </div>
  );
}
