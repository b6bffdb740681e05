"use client";

import { askForSigningCode, signTerms } from "@/app/proposals/sign-actions";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { CodeField } from "@/components/form/code-field";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { emptyFormState } from "@/lib/form-state";
import { signInput, signingAnswers } from "@/lib/signatures";

/** Nothing is signed yet: it brings the code with which that is done. */
export const AskForCode = ({ id, title }: { id: string; title: string }) => (
  <PlainForm title={title} action={askForSigningCode.bind(null, id)} initial={emptyFormState()}>
    <SubmitButton pending="Sending…">Send me a code</SubmitButton>
  </PlainForm>
);

/** The answer of a signatory to the terms of that name. */
export const SignForm = ({
  id,
  hash,
  asked,
  title,
  declaration,
  needsMinute,
  requestKey,
}: {
  id: string;
  hash: string;
  asked: string;
  title: string;
  declaration: string;
  /** The sum is above what they may sign alone. */
  needsMinute: boolean;
  requestKey: string;
}) => (
  <div className="max-w-form">
    <ActionForm
      title={title}
      action={signTerms.bind(null, id, hash)}
      initial={emptyFormState()}
      schema={signInput}
      requestKey={requestKey}
    >
      <HiddenField name="asked" value={asked} />
      <RadioField name="answer" label="What do you answer?" options={signingAnswers} />
      <TextArea
        name="words"
        label="The condition, or why you decline"
        hint="Its partners and the support team read this."
        optional
        max={1000}
        rows={3}
      />
      <DateField
        name="conditionOn"
        label="When will you know whether the condition is met?"
        optional
      />
      {needsMinute ? (
        <TextField
          name="minute"
          label="Which minute of your board decides this sum?"
          optional
          hint="It is above what you may sign alone. Without a minute a second signatory signs too."
        />
      ) : null}
      <CheckboxField
        name="declared"
        label="Declaration"
        optional
        hint="For a signature."
        options={[{ value: "yes", label: declaration }]}
      />
      <CodeField />
      <SubmitButton>Send the answer</SubmitButton>
    </ActionForm>
  </div>
);
