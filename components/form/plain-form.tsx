"use client";

import type { FormState } from "@/lib/form-state";
import { FormShell, type FormShellProps } from "./form-shell";
import { type FormAction, useFormAction } from "./use-form-action";

/** A form that only the server checks: for one box or a button on a page that is read, at 3 KiB. */
export function PlainForm({ action, initial, ...shell }: PlainFormProps) {
  const { view, ...rest } = useFormAction(action, initial);
  const { ok, message } = view.state;
  const errors = firsts(view.state);
  return (
    <FormShell {...shell} {...rest} view={{ ...view, errors, message: ok ? undefined : message }} />
  );
}

type PlainFormProps = FormShellProps & { action: FormAction; initial: FormState };

function firsts({ errors }: FormState) {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, [first]]) => (first ? [[name, first]] : [])),
  );
}
