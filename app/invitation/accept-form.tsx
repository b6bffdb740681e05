"use client";

import { accept } from "@/app/invitation/actions";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState } from "@/lib/form-state";

export function AcceptForm({ title, token }: { title: string; token: string }) {
  return (
    <PlainForm title={title} action={accept} initial={emptyFormState()}>
      <HiddenField name="token" value={token} />
      <SubmitButton pending="Accepting…">Accept and send me a code</SubmitButton>
    </PlainForm>
  );
}
