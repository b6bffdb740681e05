"use client";

import { saveReserves } from "@/app/proposals/money-actions";
import { RadioField } from "@/components/form/choice-fields";
import { Conflict } from "@/components/form/conflict";
import { FieldRow } from "@/components/form/field-frame";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField } from "@/components/form/text-field";
import type { FinancialYear } from "@/lib/financial-years";
import type { FormState } from "@/lib/form-state";
import { carries, labelOfReserve, nameOfPlace, placesIn, reservesInput } from "@/lib/reserves";

const label = "What becomes of what is left?";

/** What the fund begins with, what is kept in each year, and what becomes of what is left. */
export function ReservesForm({
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
  const rows = placesIn(years).map((row) => row.map(nameOfPlace));
  const labels = Object.fromEntries(
    rows.flat().map((name) => [name, labelOfReserve(name) ?? name]),
  );
  return (
    <div className="max-w-form">
      <ActionForm
        title="What is kept back"
        action={saveReserves.bind(null, id)}
        initial={initial}
        schema={reservesInput}
        version={version}
        requestKey={requestKey}
      >
        <Conflict labels={{ ...labels, carries: label }} options={{ carries }} />
        {rows.map((row) => (
          <FieldRow key={row[0]}>
            {row.map((name) => (
              <MoneyField key={name} name={name} label={labels[name] ?? name} />
            ))}
          </FieldRow>
        ))}
        <RadioField name="carries" label={label} options={carries} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}
