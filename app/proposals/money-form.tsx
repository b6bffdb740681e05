"use client";

import type { ReactNode } from "react";
import type { core } from "zod/mini";
import { ButtonGroup } from "@/components/button";
import type { Choice } from "@/components/form/choice";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState, type FormState } from "@/lib/form-state";

/** What the page of a row gives its form. */
export type RowForm = {
  title: string;
  id: string;
  row?: string;
  version?: number;
  initial: FormState;
  requestKeys: [string, string];
};

type Act<Bound extends unknown[]> = (
  ...args: [...Bound, FormState, FormData]
) => Promise<FormState>;

/** One row of money: to enter, and then another, or to change or take out. */
export function MoneyForm({
  title,
  id,
  row,
  version,
  initial,
  requestKeys: [saving, removing],
  save,
  remove,
  schema,
  labels,
  options,
  children,
}: RowForm & {
  save: Act<[id: string, row: string | undefined]>;
  remove: Act<[id: string, row: string]>;
  schema: core.$ZodType;
  labels: Record<string, string>;
  options: Record<string, readonly Choice[]>;
  children: ReactNode;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title={title}
        action={save.bind(null, id, row)}
        initial={initial}
        schema={schema}
        version={version}
        requestKey={saving}
      >
        <Conflict labels={labels} options={options} />
        {children}
        <ButtonGroup>
          <SubmitButton>Save</SubmitButton>
          {row ? null : (
            <SubmitButton kind="secondary" name="then" value="another">
              Save and enter another
            </SubmitButton>
          )}
        </ButtonGroup>
      </ActionForm>
      {row ? (
        <div className="mt-8">
          <PlainForm
            title={title}
            secondary
            prefix="remove"
            action={remove.bind(null, id, row)}
            initial={emptyFormState()}
            version={version}
            requestKey={removing}
          >
            <SubmitButton kind="warning">Take it out</SubmitButton>
          </PlainForm>
        </div>
      ) : null}
    </div>
  );
}
