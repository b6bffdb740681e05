"use client";

import { saveProposal } from "@/app/proposals/actions";
import { proposalInputs } from "@/app/proposals/proposal-inputs";
import { DraftForm, type DraftProps } from "@/app/submissions/draft-form";
import { type Part, Parts } from "@/app/submissions/parts";
import type { Pickable } from "@/components/form/pick-field";
import { SubmitButton } from "@/components/form/submit-button";
import { type ProposalField, proposalFields } from "@/lib/proposal-fields";
import { proposalDraft } from "@/lib/proposal-inputs";
import { arrangements, stages } from "@/lib/proposals";

const parts: Part<ProposalField>[] = [
  { title: "1. What it is for", rows: ["title", "aim", "indicator", "whoFor"] },
  { title: "2. How and when", rows: ["arrangement", "stage", ["startsOn", "endsOn"]] },
  { title: "3. What is to be kept in mind", rows: ["assurance"] },
  { title: "4. Where it belongs", rows: ["pilot", "pilots", "audience"] },
];

/** What a pooled budget is for, for a new one and for a draft; its money comes in tables of its own. */
export const ProposalForm = ({
  choices,
  ...form
}: DraftProps & { choices: { pilots: Pickable[] } }) => (
  <div className="max-w-form">
    <DraftForm
      {...form}
      kind="proposal"
      action={saveProposal}
      schema={proposalDraft}
      labels={proposalFields}
      options={{ ...choices, arrangement: arrangements, stage: stages }}
      buttons={<SubmitButton>Save and go on to the money</SubmitButton>}
    >
      <Parts
        parts={parts}
        input={(field) => (
          <div key={field}>
            {proposalInputs[field]({ name: field, label: proposalFields[field] }, choices)}
          </div>
        )}
      />
    </DraftForm>
  </div>
);
