"use client";

import type { ReactNode } from "react";
import type { core } from "zod/mini";
import type { Choice } from "@/components/form/choice";
import { Conflict } from "@/components/form/conflict";
import { FieldRow } from "@/components/form/field-frame";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField } from "@/components/form/text-field";
import type { FinancialYear } from "@/lib/financial-years";
import type { FormState } from "@/lib/form-state";

/** What the page of amounts gives its form. */
export type AmountsOf = {
  id: string;
  version: number;
  years: readonly FinancialYear[];
  initial: FormState;
  requestKey: string;
};

type Amount = { name: string; label: string };

/** Amounts of the fund as a whole, a row a financial year. */
export function AmountsForm({
  title,
  action,
  schema,
  rows,
  optional,
  labels = {},
  options = {},
  children,
  ...form
}: Pick<AmountsOf, "version" | "initial" | "requestKey"> & {
  title: string;
  action: (state: FormState, formData: FormData) => Promise<FormState>;
  schema: core.$ZodType;
  rows: Amount[][];
  optional?: boolean;
  /** Of what is asked beside the amounts. */
  labels?: Record<string, string>;
  options?: Record<string, readonly Choice[]>;
  children?: ReactNode;
}) {
  const amounts = Object.fromEntries(rows.flat().map(({ name, label }) => [name, label]));
  return (
    <div className="max-w-form">
      <ActionForm title={title} action={action} schema={schema} {...form}>
        <Conflict labels={{ ...amounts, ...labels }} options={options} />
        {rows.map((row) => (
          <FieldRow key={row[0]?.name}>
            {row.map((field) => (
              <MoneyField key={field.name} {...field} optional={optional} />
            ))}
          </FieldRow>
        ))}
        {children}
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}
