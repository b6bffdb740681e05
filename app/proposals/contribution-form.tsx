"use client";

import { lazy } from "react";
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
import type { Money } from "@/lib/pools";

const LiveContribution = lazy(() => import("@/app/proposals/live-contribution"));

export const ContributionForm = ({
  choices,
  money,
  whose,
  ...form
}: RowForm & {
  choices: ContributionChoices;
  money: Money;
  whose: { id: string; name: string };
}) => (
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
    live={<LiveContribution money={money} whose={whose} row={form.row} />}
  >
    <ContributionFields choices={choices} />
  </MoneyForm>
);
