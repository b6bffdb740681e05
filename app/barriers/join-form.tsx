"use client";

import { joinBarrier } from "@/app/barriers/actions";
import { EffectParts } from "@/app/barriers/barrier-parts";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { barrierFields } from "@/lib/barrier-fields";
import { periods } from "@/lib/barriers";
import { effectInput } from "@/lib/effects";
import type { FormState } from "@/lib/form-state";

/** An organisation's own figures on somebody else's barrier. */
export function JoinForm({
  id,
  version,
  initial,
  requestKey,
}: {
  id: string;
  /** Of the figures in it; 0 where none were given yet. */
  version: number;
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
        version={version}
        requestKey={requestKey}
      >
        <Conflict
          labels={{ ...barrierFields, evidence }}
          options={{ peoplePeriod: periods, costPeriod: periods }}
        />
        <TextArea
          name="evidence"
          label={evidence}
          hint="What happens at your place, and what shows it."
          max={3000}
        />
        <EffectParts />
        <SubmitButton>Add our organisation</SubmitButton>
      </ActionForm>
    </div>
  );
}

const evidence = "How it affects you";
