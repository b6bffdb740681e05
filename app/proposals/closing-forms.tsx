"use client";

import { acknowledgeAccount, saveFinalAccount } from "@/app/proposals/fund-actions";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { MoneyField } from "@/components/form/text-field";
import { acknowledgeInput, finalAccountInput } from "@/lib/closing-inputs";
import { emptyFormState, type FormState } from "@/lib/form-state";

type OfForm = { id: string; title: string; version: number; requestKey: string };
type Saving = { id: string; label: string };

/** What came of the fund: when all was paid, who has what, what was really saved. */
export const FinalAccountForm = ({
  id,
  savings,
  ...form
}: OfForm & { savings: Saving[]; initial: FormState }) => (
  <div className="max-w-form">
    <ActionForm {...form} action={saveFinalAccount.bind(null, id)} schema={finalAccountInput}>
      <DateField name="paidOn" label="When was everything paid, so that nothing is left?" />
      <TextArea name="assets" label="Who has what was bought?" max={3000} rows={4} />
      <TextArea name="results" label="What came of it, against the outcome?" max={3000} rows={4} />
      {savings.map((saving) => (
        <MoneyField
          key={saving.id}
          name={`gained-${saving.id}`}
          label={saving.label}
          hint="What was really saved. Blank is nothing."
          optional
        />
      ))}
      <SubmitButton>Save the final account</SubmitButton>
    </ActionForm>
  </div>
);

export const AcknowledgeForm = ({ id, ...form }: OfForm) => (
  <div className="max-w-form">
    <ActionForm
      {...form}
      initial={emptyFormState()}
      action={acknowledgeAccount.bind(null, id)}
      schema={acknowledgeInput}
    >
      <SubmitButton>Acknowledge the final account</SubmitButton>
    </ActionForm>
  </div>
);
