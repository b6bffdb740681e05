"use client";

import { oneValue } from "@/lib/form-state";
import { controlClass, type FieldProps, GroupFrame } from "./field-frame";
import { useField, useFormView } from "./form-context";

/** Three boxes, never a picker. The schema's key is `name`, the boxes are name-day, -month, -year. */
export function DateField({ name, label, hint, optional }: FieldProps) {
  const { id, error, aria } = useField(name, hint ? "hint" : false);
  const { values } = useFormView().state;
  return (
    <GroupFrame {...{ id, label, hint, optional, error }} described={aria["aria-describedby"]}>
      <div className="flex flex-wrap gap-4">
        {boxes.map(({ box, words, width }, at) => {
          // The summary links to the field's own id: the first box.
          const boxId = at === 0 ? id : `${id}-${box}`;
          return (
            <div key={box}>
              <label htmlFor={boxId} className="block">
                {words}
              </label>
              <input
                id={boxId}
                name={`${name}-${box}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                spellCheck={false}
                aria-invalid={aria["aria-invalid"]}
                defaultValue={oneValue(values, `${name}-${box}`)}
                className={`${controlClass(error)} scroll-mt-16 ${width}`}
              />
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

const boxes = [
  { box: "day", words: "Day", width: "w-[4rem]" },
  { box: "month", words: "Month", width: "w-[4rem]" },
  { box: "year", words: "Year", width: "w-[6rem]" },
];
