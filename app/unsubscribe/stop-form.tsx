"use client";

import { stopMails } from "@/app/unsubscribe/actions";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState } from "@/lib/form-state";

export function StopForm({ title, token }: { title: string; token: string }) {
  return (
    <PlainForm title={title} action={stopMails} initial={emptyFormState()}>
      <HiddenField name="token" value={token} />
      <SubmitButton pending="Stopping…">Stop these mails</SubmitButton>
    </PlainForm>
  );
}
