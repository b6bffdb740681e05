"use client";

import { removePlan, savePlan } from "@/app/projects/actions";
import { planFields } from "@/app/projects/plan-fields";
import type { Choice } from "@/components/form/choice";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { effects, likelihoods, planInputs, planLabels, planWords } from "@/lib/plan";
import type { PlanPart } from "@/lib/project-fields";

/** One row of the plan: to add, or to change or remove. */
export function PlanForm({
  id,
  part,
  row,
  version,
  initial,
  organisations,
  requestKeys: [saving, removing],
}: {
  id: string;
  part: PlanPart;
  row?: string;
  version?: number;
  initial: FormState;
  organisations: Choice[];
  requestKeys: [string, string];
}) {
  const { one, add } = planWords[part];
  return (
    <div className="max-w-form">
      <ActionForm
        title={row ? one : add}
        action={savePlan.bind(null, id, part, row)}
        initial={initial}
        schema={planInputs[part]}
        version={version}
        requestKey={saving}
      >
        <Conflict
          labels={planLabels[part]}
          options={{ organisationId: organisations, likelihood: likelihoods, effect: effects }}
        />
        {planFields[part](organisations)}
        <SubmitButton>{row ? "Save" : add}</SubmitButton>
      </ActionForm>
      {row ? (
        <div className="mt-8">
          <PlainForm
            title={one}
            secondary
            prefix="remove"
            action={removePlan.bind(null, id, part, row)}
            initial={emptyFormState()}
            requestKey={removing}
          >
            <SubmitButton kind="warning">Remove it</SubmitButton>
          </PlainForm>
        </div>
      ) : null}
    </div>
  );
}
