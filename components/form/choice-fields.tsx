"use client";

import { type Choice, ChoiceRow, choiceId } from "./choice";
import { type FieldProps, GroupFrame } from "./field-frame";
import { useField } from "./form-context";

type ChoiceFieldProps = FieldProps & { options: readonly Choice[] };

export function RadioField(props: ChoiceFieldProps) {
  return <Choices {...props} type="radio" />;
}

export function CheckboxField(props: ChoiceFieldProps) {
  return <Choices {...props} type="checkbox" />;
}

function Choices({
  name,
  options,
  type,
  ...words
}: ChoiceFieldProps & { type: "radio" | "checkbox" }) {
  const { id, error, chosen, aria } = useField(name, words.hint ? "hint" : false);
  const described = aria["aria-describedby"];
  return (
    <GroupFrame {...{ ...words, id, error, described, options }} radios={type === "radio"}>
      <div className="space-y-1">
        {options.map(({ value, label, hint }, at) => (
          <ChoiceRow
            key={value}
            {...{ type, name, value, label, hint }}
            id={choiceId(id, at)}
            defaultChecked={chosen.includes(value)}
            aria-invalid={type === "checkbox" ? aria["aria-invalid"] : undefined}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
