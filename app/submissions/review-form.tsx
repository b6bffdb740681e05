"use client";

import { AutoSave } from "@/components/form/auto-save";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/components/form/use-form-action";
import type { FormState } from "@/lib/form-state";
import { criteriaOf, type ReviewPart, reviewInputOf, reviewParts, scores } from "@/lib/reviews";
import { type Kind, nounOfKind } from "@/lib/submissions";

/** One officer's review: a score and a reason for each criterion. */
export function ReviewForm({
  kind,
  part = "whole",
  title,
  id,
  personId,
  action,
  requestKey,
  initial,
}: {
  kind: Kind;
  part?: ReviewPart;
  title: string;
  id: string;
  personId: string;
  action: FormAction;
  requestKey: string;
  initial: FormState;
}) {
  const criteria = criteriaOf(kind, part);
  return (
    <div className="max-w-form">
      <ActionForm
        title={title}
        action={action}
        initial={initial}
        schema={reviewInputOf(criteria)}
        requestKey={requestKey}
      >
        <AutoSave copyKey={`${personId}:review:${part}:${id}`}>
          {criteria.map(({ value, label }) => (
            <section key={value} aria-label={label} className="mb-12">
              <RadioField name={`score-${value}`} label={label} options={scores} />
              <TextArea name={`reason-${value}`} label="Why?" max={1000} rows={2} />
            </section>
          ))}
          <TextArea
            name="words"
            label={`Your assessment of ${part === "whole" ? "the whole" : reviewParts[part].label}`}
            max={3000}
            rows={5}
          />
          <NoInterest kind={kind} />
          <SubmitButton>Keep the review</SubmitButton>
        </AutoSave>
      </ActionForm>
    </div>
  );
}

/** Without this declaration nobody reviews anything. */
export const NoInterest = ({ kind, hint }: { kind: Kind; hint?: string }) => (
  <CheckboxField
    name="declared"
    label="Conflict of interest"
    hint={hint}
    options={[
      {
        value: "yes",
        label: `I have no interest in this ${nounOfKind(kind)} or in any organisation on it`,
      },
    ]}
  />
);
