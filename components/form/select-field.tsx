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
  former = false,
}: FieldProps & {
  options: readonly Choice[];
  /** The words of the empty option; null where there is none. */
  blank?: string | null;
  /** What was chosen stays, though it left the list since. Only where a value is its own label. */
  former?: boolean;
}) {
  const { id, error, typed, aria } = useField(name, hint ? "hint" : false);
  return (
    <FieldFrame {...{ id, label, hint, optional, error, options }}>
      <select
        {...aria}
        id={id}
        name={name}
        defaultValue={typed}
        className={`${controlClass(error)} max-w-full scroll-mt-16`}
      >
        {blank === null ? null : <option value="">{blank}</option>}
        {former && typed && !options.some(({ value }) => value === typed) ? (
          <option value={typed}>{typed} (not on the list any more)</option>
        ) : null}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
