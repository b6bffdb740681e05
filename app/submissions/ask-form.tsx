"use client";

import type { core } from "zod/mini";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/components/form/use-form-action";
import type { FormState } from "@/lib/form-state";

/** A box for a question under each answer; only the fields that are asked about unlock. */
export function AskForm({
  title,
  action,
  schema,
  version,
  requestKey,
  initial,
  fields,
}: {
  title: string;
  action: FormAction;
  schema: core.$ZodType;
  version: number;
  requestKey: string;
  initial: FormState;
  /** Each with its label, and what stands in it, in words. */
  fields: { name: string; label: string; answer: string }[];
}) {
  return (
    <div className="max-w-form">
      <ActionForm {...{ title, action, initial, schema, version, requestKey }}>
        <DateField name="replyBy" label="Reply by" hint="Five working days is usual." />
        {fields.map(({ name, label, answer }) => (
          <TextArea
            key={name}
            name={`question-${name}`}
            label={label}
            hint={`They wrote: ${answer}`}
            optional
            rows={2}
          />
        ))}
        <SubmitButton>{title}</SubmitButton>
      </ActionForm>
    </div>
  );
}
