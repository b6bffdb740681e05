"use client";

import { removeRow, saveRow } from "@/app/proposals/actions";
import { type ContributionChoices, ContributionFields } from "@/app/proposals/contribution-fields";
import { ButtonGroup } from "@/components/button";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import {
  contributionInput,
  contributionLabels,
  origins,
  recurrences,
} from "@/lib/contribution-inputs";
import { forms, natures, sources } from "@/lib/contributions";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { inKinds } from "@/lib/in-kind-inputs";

/** One row of an organisation's money: to enter, or to change or take out. */
export function ContributionForm({
  title,
  id,
  row,
  version,
  initial,
  choices,
  requestKeys: [saving, removing],
}: {
  title: string;
  id: string;
  row?: string;
  version?: number;
  initial: FormState;
  choices: ContributionChoices;
  requestKeys: [string, string];
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title={title}
        action={saveRow.bind(null, id, row)}
        initial={initial}
        schema={contributionInput}
        version={version}
        requestKey={saving}
      >
        <Conflict
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
        />
        <ContributionFields choices={choices} />
        <ButtonGroup>
          <SubmitButton>Save</SubmitButton>
          {row ? null : (
            <SubmitButton kind="secondary" name="then" value="another">
              Save and enter another
            </SubmitButton>
          )}
        </ButtonGroup>
      </ActionForm>
      {row ? (
        <div className="mt-8">
          <PlainForm
            title={title}
            secondary
            prefix="remove"
            action={removeRow.bind(null, id, row)}
            initial={emptyFormState()}
            version={version}
            requestKey={removing}
          >
            <SubmitButton kind="warning">Take it out</SubmitButton>
          </PlainForm>
        </div>
      ) : null}
    </div>
  );
}
