"use client";

import { askForMore } from "@/app/barriers/step-actions";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { barrierFieldNames, barrierFields } from "@/lib/barrier-fields";
import { askInput } from "@/lib/barrier-step-inputs";
import type { FormState } from "@/lib/form-state";

/** A box for a question under each answer; only the fields that are asked about unlock. */
export function AskForm({
  id,
  version,
  requestKey,
  initial,
  answers,
}: {
  id: string;
  version: number;
  requestKey: string;
  initial: FormState;
  /** What stands in each field, in words. */
  answers: Record<string, string>;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title="Ask for more"
        action={askForMore.bind(null, id)}
        initial={initial}
        schema={askInput}
        version={version}
        requestKey={requestKey}
      >
        <DateField name="replyBy" label="Reply by" hint="Five working days is usual." />
        {barrierFieldNames.map((field) => (
          <TextArea
            key={field}
            name={`question-${field}`}
            label={barrierFields[field]}
            hint={`They wrote: ${answers[field]}`}
            optional
            rows={2}
          />
        ))}
        <SubmitButton>Ask for more</SubmitButton>
      </ActionForm>
    </div>
  );
}
