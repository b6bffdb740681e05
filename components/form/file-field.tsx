"use client";

import { useState } from "react";
import { FieldFrame, type FieldProps } from "./field-frame";
import { FileInput } from "./file-input";
import { useField, useFormView } from "./form-context";

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
  const [first] = useState(state);
  // No page can fill it in again: it says so where it was made anew.
  const lost = state === first && !state.ok && Object.keys(state.values).length > 0;
  return (
    <FieldFrame {...{ id, label, hint, optional, error }}>
      {lost ? <p className="mb-2">If you had chosen a file, choose it again.</p> : null}
      <FileInput {...{ ...aria, id, name, accept, multiple }} wrong={error !== undefined} />
    </FieldFrame>
  );
}
