"use client";

import { type ContributionChoices, ContributionFields } from "@/app/proposals/contribution-fields";
import { removeRow, saveRow } from "@/app/proposals/money-actions";
import { MoneyForm, type RowForm } from "@/app/proposals/money-form";
import {
  contributionInput,
  contributionLabels,
  origins,
  recurrences,
} from "@/lib/contribution-inputs";
import { forms, natures, sources } from "@/lib/contributions";
import { inKinds } from "@/lib/in-kind-inputs";

export const ContributionForm = ({
  choices,
  ...form
}: RowForm & { choices: ContributionChoices }) => (
  <MoneyForm
    {...form}
    save={saveRow}
    remove={removeRow}
    schema={contributionInput}
    labels={contributionLabels}
    options={{
      ownYear: choices.years,
      passedOnById: choices.others,
      nature: natures,
      form: forms,
      source: sources,
      recurrence: recurrences,
      origin: origins,
      inKind: inKinds,
    }}
  >
    <ContributionFields choices={choices} />
  </MoneyForm>
);
