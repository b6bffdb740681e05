"use client";

import { lazy } from "react";
import { removeSpending, saveSpending } from "@/app/proposals/money-actions";
import { MoneyForm, type RowForm } from "@/app/proposals/money-form";
import type { Choice } from "@/components/form/choice";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { FieldRow } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/select-field";
import { MoneyField, TextField } from "@/components/form/text-field";
import { origins } from "@/lib/contribution-inputs";
import { forms, natures } from "@/lib/contributions";
import type { Money } from "@/lib/pools";
import { schemes, spendInput, spendLabels, variances } from "@/lib/spend-inputs";

const LiveSpending = lazy(() => import("@/app/proposals/live-spending"));

export type SpendChoices = { years: Choice[]; members: Choice[]; given: Choice[] };

const of = (name: keyof typeof spendLabels) => ({ name, label: spendLabels[name] });

/** One line of what is to be paid for. */
export const SpendForm = ({
  choices,
  money,
  ...form
}: RowForm & { choices: SpendChoices; money: Money }) => (
  <MoneyForm
    {...form}
    save={saveSpending}
    remove={removeSpending}
    schema={spendInput}
    labels={spendLabels}
    options={{
      year: choices.years,
      commissionerId: choices.members,
      paidBy: choices.given,
      scheme: schemes,
      nature: natures,
      form: forms,
      origin: origins,
      variance: variances,
    }}
    live={<LiveSpending money={money} row={form.row} />}
  >
    <TextField {...of("what")} hint="Like: two youth workers in Cliftonville, four days a week." />
    <SelectField {...of("scheme")} options={schemes} />
    <FieldRow>
      <SelectField {...of("year")} options={choices.years} />
      <MoneyField {...of("pence")} />
    </FieldRow>
    <RadioField {...of("nature")} options={natures} />
    <RadioField {...of("form")} options={forms} />
    {choices.given.length > 0 ? (
      <CheckboxField
        {...of("paidBy")}
        optional
        hint="Ring-fenced money pays only where it is named. Where nothing is named, any other money pays."
        options={choices.given}
      />
    ) : null}
    <SelectField
      {...of("commissionerId")}
      optional
      blank="All of them together"
      options={choices.members}
    />
    <TextField {...of("provider")} optional />
    <FieldRow>
      <TextField {...of("outputs")} optional width="short" inputMode="decimal" autoComplete="off" />
      <TextField {...of("unit")} optional width="medium" hint="Like: young people, rooms." />
    </FieldRow>
    <RadioField {...of("origin")} options={origins} />
    <RadioField {...of("variance")} options={variances} />
  </MoneyForm>
);
