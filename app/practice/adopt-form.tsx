"use client";

import { adoptPractice } from "@/app/practice/actions";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { adoptInput, manners } from "@/lib/adoptions";
import type { FormState } from "@/lib/form-state";

export function AdoptForm({
  id,
  pilots,
  ...form
}: {
  id: string;
  pilots: Choice[];
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm title="Adopt" action={adoptPractice.bind(null, id)} schema={adoptInput} {...form}>
        <DateField
          name="startsOn"
          label="When do you start?"
          hint="Milestones and targets keep their distance from the start."
        />
        <SelectField name="pilot" label="In which pilot?" options={pilots} />
        <RadioField name="manner" label="How do you take it?" options={manners} />
        <TextArea name="how" label="What do you change?" optional max={1000} rows={3} />
        <SubmitButton>Adopt it</SubmitButton>
      </ActionForm>
    </div>
  );
}
