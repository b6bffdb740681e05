"use client";

import { inviteMember, inviteToTeam } from "@/app/admin/invitations/actions";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { ActionForm } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/lib/form-state";
import { memberInput, teamInput } from "@/lib/invitations";
import { duties, roles } from "@/lib/viewer";

type Props = { initial: FormState; requestKey: string };

export function MemberForm({
  organisations,
  ...form
}: Props & { organisations: { value: string; label: string }[] }) {
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title="Invite to an organisation – Total Place portal"
        action={inviteMember}
        schema={memberInput}
      >
        <Guest />
        <SelectField name="organisation" label="Organisation" options={organisations} />
        <CheckboxField
          name="duties"
          label="Duties"
          options={duties.map(({ value, label, may }) => ({ value, label, hint: `May ${may}` }))}
        />
        <SubmitButton pending="Sending…">Send the invitation</SubmitButton>
      </ActionForm>
    </div>
  );
}

export function TeamForm(form: Props) {
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title="Invite to the support team – Total Place portal"
        action={inviteToTeam}
        schema={teamInput}
      >
        <Guest />
        <RadioField
          name="role"
          label="Role"
          hint="An adviser gets their pilots once they have accepted"
          options={roles}
        />
        <SubmitButton pending="Sending…">Send the invitation</SubmitButton>
      </ActionForm>
    </div>
  );
}

function Guest() {
  return (
    <>
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
    </>
  );
}
