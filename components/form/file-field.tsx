"use client";

import { FieldFrame, type FieldProps } from "./field-frame";
import { FileInput } from "./file-input";
import { useField, useFormView, useScript } from "./form-context";

export function FileField({
  name,
  label,
  hint,
  optional,
  accept,
  multiple,
}: FieldProps & { accept?: string; multiple?: boolean }) {
  const { id, error, aria } = useField(name, hint ? "hint" : false);
  const { state } = useFormView();
  const lost = !useScript() && !state.ok && !error;
  return (
    <FieldFrame {...{ id, label, hint, optional, error }}>
      {lost ? <p className="mb-2">If you had chosen a file, choose it again.</p> : null}
      <FileInput {...{ ...aria, id, name, accept, multiple }} wrong={error !== undefined} />
    </FieldFrame>
  );
}
