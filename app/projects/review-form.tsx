"use client";

import { writeReview } from "@/app/projects/step-actions";
import { AutoSave } from "@/components/form/auto-save";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormState } from "@/lib/form-state";
import { criteria, reviewInput, scores } from "@/lib/reviews";

/** One officer's review: a score and a reason for each criterion. */
export function ReviewForm({
  id,
  personId,
  requestKey,
  initial,
}: {
  id: string;
  personId: string;
  requestKey: string;
  initial: FormState;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title="Write a review"
        action={writeReview.bind(null, id)}
        initial={initial}
        schema={reviewInput}
        requestKey={requestKey}
      >
        <AutoSave copyKey={`${personId}:review:${id}`}>
          {criteria.map(({ value, label }) => (
            <section key={value} aria-label={label} className="mb-12">
              <RadioField name={`score-${value}`} label={label} options={scores} />
              <TextArea name={`reason-${value}`} label="Why?" max={1000} rows={2} />
            </section>
          ))}
          <TextArea name="words" label="Your assessment of the whole" max={3000} rows={5} />
          <CheckboxField name="declared" label="Conflict of interest" options={declaration} />
          <SubmitButton>Keep the review</SubmitButton>
        </AutoSave>
      </ActionForm>
    </div>
  );
}

export const declaration = [
  {
    value: "yes",
    label: "I have no interest in this project or in any organisation on it",
  },
];
