"use client";

import type { ComponentProps } from "react";
import { controlClass, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

export function TextField({ label, optional, width = "full", ...control }: TextFieldProps) {
  const { hint, ...attributes } = control;
  const { id, error, typed, aria } = useField(control.name, hint ? "hint" : false);
  return (
    <FieldFrame {...{ id, label, hint, optional, error }}>
      <input
        type="text"
        {...attributes}
        {...aria}
        id={id}
        defaultValue={typed}
        className={`${controlClass(error)} scroll-mt-16 ${widths[width]}`}
      />
    </FieldFrame>
  );
}

/** Takes an amount as people write it: 12,500 · 312k · 1.2m. */
export function MoneyField({ name, label, hint, optional }: FieldProps) {
  const { id, error, typed, aria } = useField(name, hint ? "hint" : false);
  return (
    <FieldFrame {...{ id, label, hint, optional, error }}>
      <div className={`flex ${widths.medium}`}>
        <span
          aria-hidden="true"
          className={`flex items-center border-2 border-r-0 bg-surface px-3 ${error ? "border-error" : "border-field-border"}`}
        >
          £
        </span>
        <input
          {...aria}
          id={id}
          name={name}
          type="text"
          // Not "decimal": that keyboard has no k and no m.
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          defaultValue={typed}
          className={`${controlClass(error)} w-full min-w-0`}
        />
      </div>
    </FieldFrame>
  );
}

export function NumberField(props: FieldProps) {
  return (
    <TextField {...props} width="short" inputMode="numeric" autoComplete="off" spellCheck={false} />
  );
}

type TextFieldProps = FieldProps & { width?: keyof typeof widths } & Pick<
    ComponentProps<"input">,
    "type" | "autoComplete" | "inputMode" | "spellCheck" | "autoCapitalize"
  >;

const widths = {
  full: "w-full",
  medium: "w-full max-w-[16rem]",
  short: "w-full max-w-[9rem]",
};
