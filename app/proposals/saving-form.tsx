"use client";

import { removeGain, saveGain } from "@/app/proposals/money-actions";
import { MoneyForm, type RowForm } from "@/app/proposals/money-form";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { FieldRow } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, TextField } from "@/components/form/text-field";
import { grades, savingInput, savingLabels } from "@/lib/saving-inputs";
import { savingAreas, savingTypes } from "@/lib/savings";

export type SavingChoices = { years: Choice[]; bodies: Choice[] };

const of = (name: keyof typeof savingLabels) => ({ name, label: savingLabels[name] });

/** One saving of one body in one year. */
export const SavingForm = ({ choices, ...form }: RowForm & { choices: SavingChoices }) => (
  <MoneyForm
    {...form}
    save={saveGain}
    remove={removeGain}
    schema={savingInput}
    labels={savingLabels}
    options={{
      beneficiaryId: choices.bodies,
      gainYear: choices.years,
      savingType: savingTypes,
      area: savingAreas,
      grade: grades,
    }}
    live={null}
  >
    <SelectField
      {...of("beneficiaryId")}
      hint="It may be a body that pays nothing in, like a government department."
      options={choices.bodies}
    />
    <FieldRow>
      <SelectField {...of("gainYear")} options={choices.years} />
      <MoneyField {...of("gross")} />
    </FieldRow>
    <RadioField {...of("savingType")} options={savingTypes} />
    <SelectField {...of("area")} options={savingAreas} />
    <RadioField {...of("grade")} options={grades} />
    <TextField
      {...of("optimism")}
      optional
      width="short"
      inputMode="decimal"
      autoComplete="off"
      hint="In percent. The less sure the figure, the more."
    />
    <TextArea {...of("evidence")} max={2000} rows={3} />
  </MoneyForm>
);
