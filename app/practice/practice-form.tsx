"use client";

import { offer, withdraw } from "@/app/practice/actions";
import { AutoSave } from "@/components/form/auto-save";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { practiceFields, practiceInput } from "@/lib/practices";

/** What is offered as practice: to offer, to change, or to take from offer. */
export function PracticeForm({
  id,
  version,
  isOnOffer,
  initial,
  requestKeys: [saving, withdrawing],
  personId,
}: {
  id: string;
  version: number;
  isOnOffer: boolean;
  initial: FormState;
  requestKeys: [string, string];
  personId: string;
}) {
  const title = isOnOffer ? "Change the practice" : "Offer as practice";
  return (
    <div className="max-w-form">
      <ActionForm
        title={title}
        action={offer.bind(null, id)}
        initial={initial}
        schema={practiceInput}
        version={version}
        requestKey={saving}
      >
        <Conflict labels={practiceFields} />
        <AutoSave copyKey={`${personId}:practice:${id}`}>
          <TextArea
            name="was"
            label={practiceFields.was}
            hint="What you did, and what made it work. The results of its measures are shown beside it."
            max={3000}
            rows={6}
          />
          <h2 className="mb-6">What it takes</h2>
          <TextArea name="people" label={practiceFields.people} max={1000} rows={2} />
          <TextArea name="money" label={practiceFields.money} max={1000} rows={2} />
          <TextArea name="time" label={practiceFields.time} max={1000} rows={2} />
          <TextArea name="agreements" label={practiceFields.agreements} max={1000} rows={2} />
          <TextField
            name="ask"
            label={practiceFields.ask}
            hint="A post and how to reach it. A person's name only if that person agrees."
          />
          <SubmitButton>{isOnOffer ? "Save" : "Offer it"}</SubmitButton>
        </AutoSave>
      </ActionForm>
      {isOnOffer ? (
        <div className="mt-8">
          <PlainForm
            title={title}
            secondary
            prefix="withdraw"
            action={withdraw.bind(null, id)}
            initial={emptyFormState()}
            version={version}
            requestKey={withdrawing}
          >
            <SubmitButton kind="warning">Withdraw it from offer</SubmitButton>
          </PlainForm>
        </div>
      ) : null}
    </div>
  );
}
