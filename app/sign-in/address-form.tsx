"use client";

import { askForCode } from "@/app/sign-in/actions";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { emptyFormState } from "@/lib/form-state";

export function AddressForm({ from }: { from: string }) {
  return (
    <div className="max-w-form">
      <PlainForm
        title="Sign in – Total Place portal"
        action={askForCode}
        initial={emptyFormState()}
      >
        <HiddenField name="from" value={from} />
        <TextField
          name="address"
          label="Your e-mail address"
          hint="We send a code to it. There is no password."
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SubmitButton pending="Sending…">Send me a code</SubmitButton>
      </PlainForm>
    </div>
  );
}
