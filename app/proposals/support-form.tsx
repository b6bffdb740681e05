"use client";

import { supportFigures } from "@/app/proposals/money-actions";
import type { Choice } from "@/components/form/choice";
import { CheckboxField } from "@/components/form/choice-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";
import { supportInput } from "@/lib/supports";

/** Rows of one's own organisation that nobody has supported as they are now. */
export const SupportForm = ({
  title,
  id,
  rows,
  initial,
  requestKey,
}: {
  title: string;
  id: string;
  rows: Choice[];
  initial: FormState;
  requestKey: string;
}) => (
  <div className="max-w-form">
    <ActionForm
      title={title}
      action={supportFigures.bind(null, id)}
      initial={initial}
      schema={supportInput}
      requestKey={requestKey}
    >
      <CheckboxField
        name="rows"
        label="Which of these are affordable, and rightly sourced?"
        hint="A row that is changed afterwards is indicative again."
        options={rows}
      />
      <SubmitButton>Support what is chosen</SubmitButton>
    </ActionForm>
  </div>
);
