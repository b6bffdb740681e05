"use client";

import { meet, reopen } from "@/app/projects/condition-actions";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { meetInput, reopenInput } from "@/lib/conditions";
import type { FormState } from "@/lib/form-state";

type Props = { id: string; row: string; version: number; requestKey: string; initial: FormState };

export function MeetForm({ id, row, ...form }: Props) {
  return (
    <ActionForm title="Condition" action={meet.bind(null, id, row)} schema={meetInput} {...form}>
      <TextArea name="how" label="How was it met?" max={2000} rows={4} />
      <DateField name="metOn" label="When was it met?" />
      <SubmitButton>Say that it is met</SubmitButton>
    </ActionForm>
  );
}

export function ReopenForm({ id, row, ...form }: Props) {
  return (
    <ActionForm
      title="Condition"
      action={reopen.bind(null, id, row)}
      schema={reopenInput}
      {...form}
    >
      <TextArea
        name="reason"
        label="Why is it not met after all?"
        hint="The organisation that is to meet it is asked again."
        max={2000}
        rows={4}
      />
      <SubmitButton kind="warning">Open it again</SubmitButton>
    </ActionForm>
  );
}
