"use client";

import type { Choice } from "@/components/form/choice";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { conditionBox, conditionNumbers } from "@/lib/conditions";

/** Boxes for a few conditions; those that are left empty set none. */
export function EndorseFields({ organisations }: { organisations: Choice[] }) {
  return (
    <>
      <h2 className="mb-2">Conditions</h2>
      <p className="mb-6 max-w-measure text-ink-2">
        Leave them empty to endorse it without any. With some, it can start, and is completed once
        every one is met.
      </p>
      {conditionNumbers.map((number) => (
        <section key={number} aria-label={`Condition ${number}`} className="mb-12">
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
      ))}
    </>
  );
}
