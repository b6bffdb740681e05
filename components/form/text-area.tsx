"use client";

import { useRef } from "react";
import { lengthOf } from "@/lib/form-state";
import { controlClass, FieldFrame, type FieldProps } from "./field-frame";
import { useField, useScript, useTyped } from "./form-context";
import { Told } from "./told";
import { useTypedEarly } from "./typed-early";

/**
 * With `max`, counts as one types, by the same rule as the schema, and stops nobody. `unbroken` keeps each line of a
 * sheet on one.
 */
export function TextArea({
  name,
  label,
  hint,
  optional,
  rows = 5,
  max,
  unbroken = false,
}: FieldProps & { rows?: number; max?: number; unbroken?: boolean }) {
  const { id, error, typed, aria } = useField(name, hint ? "hint" : false, max ? "count" : false);
  const control = useRef<HTMLTextAreaElement>(null);
  useTypedEarly(id, control);
  return (
    <FieldFrame {...{ id, label, hint, optional, error }}>
      <textarea
        {...aria}
        ref={control}
        id={id}
        name={name}
        rows={rows}
        wrap={unbroken ? "off" : undefined}
        defaultValue={typed}
        className={`${controlClass(error)} w-full scroll-mt-16`}
      />
      {max ? <Count {...{ id, name, max, typed }} /> : null}
    </FieldFrame>
  );
}

function Count({ id, name, max, typed }: { id: string; name: string; max: number; typed: string }) {
  const text = useTyped((form) => {
    const control = form.elements.namedItem(name);
    return control instanceof HTMLTextAreaElement ? control.value : typed;
  }, typed);
  const left = max - lengthOf(text);
  const limit = `You can enter up to ${max.toLocaleString("en-GB")} characters`;
  const words = useScript() ? remaining(left) : limit;
  return <Told id={`${id}-count`} words={words} quiet={text === typed} alarming={left < 0} />;
}

function remaining(left: number) {
  const count = Math.abs(left).toLocaleString("en-GB");
  const noun = Math.abs(left) === 1 ? "character" : "characters";
  return left < 0 ? `You have ${count} ${noun} too many` : `You have ${count} ${noun} left`;
}
