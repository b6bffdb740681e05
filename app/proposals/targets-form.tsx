"use client";

import { saveTargets } from "@/app/proposals/money-actions";
import { Conflict } from "@/components/form/conflict";
import { FieldRow } from "@/components/form/field-frame";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField } from "@/components/form/text-field";
import { natures } from "@/lib/contributions";
import type { FinancialYear } from "@/lib/financial-years";
import type { FormState } from "@/lib/form-state";
import { nameOfTarget, targetsInput } from "@/lib/targets";

/** What is wanted of each financial year, revenue and capital. */
export function TargetsForm({
  id,
  version,
  years,
  initial,
  requestKey,
}: {
  id: string;
  version: number;
  years: readonly FinancialYear[];
  initial: FormState;
  requestKey: string;
}) {
  const fields = years.map((year) =>
    natures.map(({ value, label }) => ({
      name: nameOfTarget({ year, nature: value }),
      label: `${year}, ${label.toLowerCase()}`,
    })),
  );
  return (
    <div className="max-w-form">
      <ActionForm
        title="What is wanted"
        action={saveTargets.bind(null, id)}
        initial={initial}
        schema={targetsInput}
        version={version}
        requestKey={requestKey}
      >
        <Conflict
          labels={Object.fromEntries(fields.flat().map(({ name, label }) => [name, label]))}
          options={{}}
        />
        {fields.map((row) => (
          <FieldRow key={row[0]?.name}>
            {row.map((field) => (
              <MoneyField key={field.name} {...field} optional />
            ))}
          </FieldRow>
        ))}
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}
