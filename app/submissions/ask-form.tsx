"use client";

import type { core } from "zod/mini";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/components/form/use-form-action";
import type { FormState } from "@/lib/form-state";

/** A box for a question under each answer; only the fields that are asked about unlock. */
export function AskForm<Name extends string>({
  title,
  action,
  schema,
  version,
  requestKey,
  initial,
  names,
  labels,
  answers,
}: Asking & {
  title: string;
  action: FormAction;
  schema: core.$ZodType;
  names: readonly Name[];
  labels: Record<Name, string>;
}) {
  return (
    <div className="max-w-form">
      <ActionForm {...{ title, action, initial, schema, version, requestKey }}>
        <DateField name="replyBy" label="Reply by" hint="Five working days is usual." />
        {names.map((name) => (
          <TextArea
            key={name}
            name={`question-${name}`}
            label={labels[name]}
            hint={`They wrote: ${answers[name] ?? ""}`}
            optional
            rows={2}
          />
        ))}
        <SubmitButton>{title}</SubmitButton>
      </ActionForm>
    </div>
  );
}

export type Asking = {
  version: number;
  requestKey: string;
  initial: FormState;
  /** What stands in each field, in words. */
  answers: Record<string, string>;
};
