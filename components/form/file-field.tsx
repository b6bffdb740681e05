"use client";

import { FieldFrame, type FieldProps } from "./field-frame";
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
      <input
        {...aria}
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        className={`block min-h-control w-full max-w-full scroll-mt-16 border-2 p-2 ${error ? "border-error" : "border-transparent"} file:mr-3 file:border-2 file:border-field-border file:bg-surface file:px-3 file:py-1 file:text-ink`}
      />
    </FieldFrame>
  );
}
