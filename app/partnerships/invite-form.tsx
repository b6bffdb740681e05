"use client";

import { invite } from "@/app/partnerships/actions";
import { ActionForm } from "@/components/form/form";
import { type Pickable, PickField } from "@/components/form/pick-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormState } from "@/lib/form-state";
import { invitationInput } from "@/lib/partnerships";

export function InviteForm({
  id,
  organisations,
  ...form
}: {
  id: string;
  organisations: Pickable[];
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title="Invite an organisation"
        action={invite.bind(null, id)}
        schema={invitationInput}
      >
        <PickField
          one
          name="organisation"
          label="Organisation"
          hint="Of any pilot."
          options={organisations}
        />
        <TextArea
          name="words"
          label="The part that it is to play"
          hint="What you ask of it, and what you expect."
          max={1000}
          rows={4}
        />
        <SubmitButton pending="Sending…">Send the invitation</SubmitButton>
      </ActionForm>
    </div>
  );
}
