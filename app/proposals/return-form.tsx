"use client";

import { saveReturn } from "@/app/proposals/fund-actions";
import { FieldRow } from "@/components/form/field-frame";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, TextField } from "@/components/form/text-field";
import type { FormState } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { returnInput, thresholdWords } from "@/lib/returns";

type Line = { id: string; what: string; pence: number };

/** What was spent of each line so far, and what it comes to by the end of the year. */
export const ReturnForm = ({
  id,
  quarter,
  lines,
  ...form
}: {
  id: string;
  quarter: string;
  lines: Line[];
  title: string;
  initial: FormState;
  requestKey: string;
}) => (
  <div className="max-w-form">
    <ActionForm {...form} action={saveReturn.bind(null, id, quarter)} schema={returnInput(lines)}>
      {lines.map((line) => (
        <fieldset key={line.id} className="mb-6 border-line border-t pt-4">
          <legend className="float-left mb-2 w-full font-semibold">
            {line.what}: {formatPounds(line.pence)} planned
          </legend>
          <div className="clear-both">
            <FieldRow>
              <MoneyField name={`spent-${line.id}`} label="Spent so far this year" optional />
              <MoneyField
                name={`forecast-${line.id}`}
                label="In all by its end"
                hint="Blank is as planned."
                optional
              />
            </FieldRow>
            <TextField
              name={`reason-${line.id}`}
              label="Why it differs"
              hint={`Needed where it is ${thresholdWords}.`}
              optional
            />
          </div>
        </fieldset>
      ))}
      <TextArea
        name="words"
        label="How does it go?"
        hint="Everybody who sees the pooled budget reads this."
        max={3000}
        rows={4}
      />
      <SubmitButton>Report this quarter</SubmitButton>
    </ActionForm>
  </div>
);
