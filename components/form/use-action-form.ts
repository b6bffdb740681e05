"use client";

import { useMemo } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import type { core } from "zod/mini";
import { parseForm } from "@/lib/form";
import type { FormState } from "@/lib/form-state";
import { type FormAction, useFormAction } from "./use-form-action";

/**
 * useFormAction with the schema checked in the browser first: on submit, then on every change of a
 * field in error. The form's own controls hold what was typed, so browser and server read the same
 * FormData by the same parseForm; react-hook-form holds the errors.
 */
export function useActionForm(action: FormAction, initial: FormState, schema: core.$ZodType) {
  const { view, submit, ...rest } = useFormAction(action, initial);
  const answer = useMemo(() => toFieldErrors(view.state), [view.state]);
  const { formState, handleSubmit, clearErrors, trigger } = useForm({
    errors: answer,
    shouldFocusError: false,
    resolver: () => {
      const form = view.form.current;
      const { state } = parseForm(schema, form ? new FormData(form) : new FormData());
      return { values: {}, errors: state ? toFieldErrors(state) : {} };
    },
  });
  const { [whole]: message, ...errors } = toMessages(formState.errors);

  async function check() {
    let fit = false;
    await handleSubmit(() => {
      fit = true;
    })();
    return fit;
  }

  function submitChecked(submitter: HTMLElement | null) {
    if (!(submitter instanceof HTMLButtonElement && submitter.formNoValidate)) {
      return submit(submitter, check);
    }
    clearErrors();
    return submit(submitter);
  }

  /** Without a name, something else than a person changed the fields. */
  function recheck(name?: string) {
    const wrong = Object.keys(errors).filter((key) => !name || isOf(name, key));
    if (wrong.length > 0) trigger(wrong);
  }

  return { ...rest, view: { ...view, errors, message }, submit: submitChecked, recheck };
}

/** Where react-hook-form keeps an error of the form as a whole. */
const whole = "root";

function toFieldErrors({ ok, errors, message }: FormState): FieldErrors {
  const entries = Object.entries(errors).map(([name, [first]]) => [name, first] as const);
  const all = ok ? [] : [...entries, [whole, message] as const];
  return Object.fromEntries(
    all.flatMap(([name, text]) => (text ? [[name, { type: "schema", message: text }]] : [])),
  );
}

function toMessages(errors: FieldErrors) {
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [name, String(error?.message ?? "")]),
  );
}

function isOf(name: string, field: string) {
  return name === field || name.replace(/-(day|month|year)$/, "") === field;
}
