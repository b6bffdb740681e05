"use client";

import { joinBarrier } from "@/app/barriers/actions";
import { EffectParts } from "@/app/barriers/barrier-parts";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { effectInput } from "@/lib/effects";
import type { FormState } from "@/lib/form-state";

/** An organisation's own figures on somebody else's barrier. */
export function JoinForm({
  id,
  initial,
  requestKey,
}: {
  id: string;
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title="This affects us too"
        action={joinBarrier.bind(null, id)}
        initial={initial}
        schema={effectInput}
        requestKey={requestKey}
      >
        <TextArea
          name="evidence"
          label="How it affects you"
          hint="What happens at your place, and what shows it."
          max={3000}
        />
        <EffectParts />
        <SubmitButton>Add our organisation</SubmitButton>
      </ActionForm>
    </div>
  );
}
