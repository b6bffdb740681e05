"use client";

import type { Choice } from "./choice";
import { controlClass, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

export function SelectField({
  name,
  label,
  hint,
  optional,
  options,
  blank = "Choose one",
}: FieldProps & {
  options: readonly Choice[];
  /** The words of the empty option; null where there is none. */
  blank?: string | null;
}) {
  const { id, error, typed, aria } = useField(name, hint ? "hint" : false);
  return (
    <FieldFrame {...{ id, label, hint, optional, error }}>
      <select
        {...aria}
        id={id}
        name={name}
        defaultValue={typed}
        className={`${controlClass(error)} max-w-full scroll-mt-16`}
      >
        {blank === null ? null : <option value="">{blank}</option>}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
