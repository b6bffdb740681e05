"use client";

import { saveProposal } from "@/app/proposals/actions";
import { proposalInputs } from "@/app/proposals/proposal-inputs";
import { type Part, Parts } from "@/app/submissions/parts";
import { ButtonGroup } from "@/components/button";
import { AutoSave, DraftStatus } from "@/components/form/auto-save";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import type { Pickable } from "@/components/form/pick-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";
import { type ProposalField, proposalFields } from "@/lib/proposal-fields";
import { proposalDraft } from "@/lib/proposal-inputs";
import { arrangements, stages } from "@/lib/proposals";
import { audiences } from "@/lib/submissions";

const parts: Part<ProposalField>[] = [
  { title: "1. What it is for", rows: ["title", "aim", "indicator", "whoFor"] },
  { title: "2. How and when", rows: ["arrangement", "stage", ["startsOn", "endsOn"]] },
  { title: "3. What is to be kept in mind", rows: ["assurance"] },
  { title: "4. Where it belongs", rows: ["pilot", "pilots", "audience"] },
];

/** What a pooled budget is for, for a new one and for a draft; its money comes in tables of its own. */
export function ProposalForm({
  title,
  initial,
  choices,
  begun,
  requestKey,
  personId,
}: {
  title: string;
  initial: FormState;
  choices: { pilots: Pickable[] };
  /** A draft that has been begun, and the version of it in the form. */
  begun?: { id: string; version: number };
  requestKey: string;
  /** Whose copy of the words the browser keeps. */
  personId: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title={title}
        action={saveProposal}
        initial={initial}
        schema={proposalDraft}
        version={begun?.version ?? 1}
        requestKey={requestKey}
      >
        <Conflict
          labels={proposalFields}
          options={{ ...choices, audience: audiences, arrangement: arrangements, stage: stages }}
        />
        <HiddenField name="id" value={begun?.id ?? ""} />
        <AutoSave url="/proposals/draft" copyKey={`${personId}:proposal:${begun?.id ?? "new"}`}>
          <Parts
            parts={parts}
            input={(field) => (
              <div key={field}>
                {proposalInputs[field]({ name: field, label: proposalFields[field] }, choices)}
              </div>
            )}
          />
          <ButtonGroup>
            <SubmitButton>Save and go on to the money</SubmitButton>
          </ButtonGroup>
          <DraftStatus />
        </AutoSave>
      </ActionForm>
    </div>
  );
}
