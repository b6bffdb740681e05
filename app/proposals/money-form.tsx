"use client";

import { type ReactNode, Suspense } from "react";
import type { core } from "zod/mini";
import { ButtonGroup } from "@/components/button";
import type { Choice } from "@/components/form/choice";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { useScript } from "@/components/form/form-context";
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
  live,
  children,
}: RowForm & {
  save: Act<[id: string, row: string | undefined]>;
  remove: Act<[id: string, row: string]>;
  schema: core.$ZodType;
  labels: Record<string, string>;
  options: Record<string, readonly Choice[]>;
  /** What the row makes of the rest, beside it where there is room and script: it comes after the form. */
  live: ReactNode;
  children: ReactNode;
}) {
  const scripted = useScript();
  return (
    <>
      <ActionForm
        title={title}
        action={save.bind(null, id, row)}
        initial={initial}
        schema={schema}
        version={version}
        requestKey={saving}
      >
        <div className="@lg:grid @lg:grid-cols-3 @lg:items-start @lg:gap-x-12">
          <div className="min-w-0 max-w-form @lg:col-span-2">
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
          </div>
          <div className="@container mt-12 min-w-0 wrap-anywhere @lg:sticky @lg:top-4 @lg:mt-0">
            {scripted ? <Suspense>{live}</Suspense> : null}
          </div>
        </div>
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
    </>
  );
}
