"use client";

import type { Choice } from "@/components/form/choice";
import { DateField } from "@/components/form/date-field";
import { useFormView } from "@/components/form/form-context";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { conditionBox, conditionNumbers, isOfCondition } from "@/lib/conditions";
import { oneValue } from "@/lib/form-state";

/** Boxes for a few conditions, and folded away for more; those that are left empty set none. */
export function EndorseFields({ organisations }: { organisations: Choice[] }) {
  const { state, errors } = useFormView();
  const isUsed = (number: number) =>
    [
      ...Object.keys(state.values).filter((name) => oneValue(state.values, name)),
      ...Object.keys(errors),
    ].some((name) => isOfCondition(name, number));
  return (
    <>
      <h2 className="mb-2">Conditions</h2>
      <p className="mb-6 max-w-measure text-ink-2">
        Leave them empty to endorse it without any. With some, it goes ahead, and is completed once
        every one is met.
      </p>
      {few.map((number) => (
        <Condition key={number} {...{ number, organisations }} />
      ))}
      <details open={more.some(isUsed) || undefined} className="mb-8">
        <summary className="mb-6 min-h-control cursor-pointer py-2 text-link underline">
          More conditions
        </summary>
        {more.map((number) => (
          <Condition key={number} {...{ number, organisations }} />
        ))}
      </details>
    </>
  );
}

const few = conditionNumbers.slice(0, 3);
const more = conditionNumbers.slice(few.length);

function Condition({ number, organisations }: { number: number; organisations: Choice[] }) {
  return (
    <section aria-label={`Condition ${number}`} className="mb-12">
      <TextArea
        name={conditionBox(number, "words")}
        label={`Condition ${number}`}
        optional
        max={1000}
        rows={2}
      />
      <SelectField
        name={conditionBox(number, "organisationId")}
        label="Who is to meet it?"
        options={organisations}
      />
      <DateField name={conditionBox(number, "dueOn")} label="By when?" />
    </section>
  );
}
