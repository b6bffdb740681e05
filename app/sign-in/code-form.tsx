"use client";

import { enterCode } from "@/app/sign-in/actions";
import { CodeField } from "@/components/form/code-field";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState } from "@/lib/form-state";

export function CodeForm({ request, code, from }: { request: string; code: string; from: string }) {
  return (
    <div className="max-w-form">
      <PlainForm
        title="Enter the code – Total Place portal"
        action={enterCode}
        initial={emptyFormState({ code })}
      >
        <HiddenField name="from" value={from} />
        <HiddenField name="request" value={request} />
        <CodeField />
        <SubmitButton pending="Signing in…">Sign in</SubmitButton>
      </PlainForm>
    </div>
  );
}
