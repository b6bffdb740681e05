"use client";

import { tellNewRisk, tellRisk } from "@/app/projects/delivery-actions";
import { planFields, riskFields } from "@/app/projects/plan-fields";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";
import {
  effects,
  likelihoods,
  planInputs,
  planLabels,
  planWords,
  riskInput,
  riskStates,
} from "@/lib/plan";

type Props = {
  id: string;
  requestKey: string;
  initial: FormState;
  /** With whom this viewer may leave it. */
  owners: Choice[];
};

const { title: _, ...labels } = planLabels.risks;
const standing = "How does it stand?";

/** A risk in delivery, as the organisation that watches it, or the lead partner, sees it. */
export function RiskForm({ id, row, owners, ...form }: Props & { row: string; version: number }) {
  return (
    <ActionForm title="Risk" action={tellRisk.bind(null, id, row)} schema={riskInput} {...form}>
      <Conflict
        labels={{ state: standing, ...labels }}
        options={{
          state: riskStates,
          likelihood: likelihoods,
          effect: effects,
          organisationId: owners,
        }}
      />
      <RadioField name="state" label={standing} options={riskStates} />
      {riskFields(owners)}
      <SubmitButton>Save</SubmitButton>
    </ActionForm>
  );
}

export function NewRiskForm({ id, owners, ...form }: Props) {
  const { add } = planWords.risks;
  return (
    <div className="max-w-form">
      <ActionForm
        title={add}
        action={tellNewRisk.bind(null, id)}
        schema={planInputs.risks}
        {...form}
      >
        {planFields.risks(owners)}
        <SubmitButton>{add}</SubmitButton>
      </ActionForm>
    </div>
  );
}
