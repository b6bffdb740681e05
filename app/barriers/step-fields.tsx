"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { type Pickable, PickField } from "@/components/form/pick-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { SimpleStep } from "@/lib/barrier-step-inputs";
import { outcomes, severities } from "@/lib/barriers";

/** What a step chooses from: filled for the steps that need it. */
export type StepChoices = {
  themes: Choice[];
  takers: Choice[];
  targets: Pickable[];
  mergeable: Choice[];
};

const reason = (label: string) => <TextArea name="reason" label={label} max={3000} rows={4} />;

/** The questions of each step, in one place; their rules are in lib/barrier-step-inputs. */
export const stepFields: Record<SimpleStep, (choices: StepChoices) => ReactNode> = {
  submit: () => null,
  accept: ({ themes, takers }) => (
    <>
      <RadioField name="severity" label="How severe is it?" options={severities} />
      <SelectField name="theme" label="Theme" options={themes} />
      <RadioField
        name="takenBy"
        label="Who takes it forward?"
        hint="An organisation on it, or the support team. Whoever resolves it cannot also confirm it."
        options={takers}
      />
      <TextArea
        name="words"
        label="Your assessment"
        hint="Seen by the support team only."
        max={3000}
      />
    </>
  ),
  merge: ({ mergeable }) => (
    <>
      {mergeable.length > 0 ? (
        <div className="mb-6 border-brand border-l-4 pl-4">
          <p className="font-semibold">These look alike</p>
          <ul>
            {mergeable.map(({ value, label }) => (
              <li key={value}>
                {value}: {label}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <TextField
        name="target"
        label="Merge it into"
        width="medium"
        hint="The reference of the other barrier, like KEN-B-0014. The organisations of this one become co-reporters there, with their figures."
      />
      {reason("Why are the two one?")}
    </>
  ),
  decline: () => (
    <>
      {reason("Why is it out of scope?")}
      <TextArea name="pointer" label="Where should they take it instead?" max={3000} rows={3} />
    </>
  ),
  appeal: () => reason("Why is it in scope after all?"),
  escalate: ({ targets }) => (
    <>
      <PickField one name="to" label="Who is it put to?" options={targets} />
      <TextField name="contact" label="Named contact" hint="The official who will answer." />
      <TextArea
        name="ask"
        label="What is asked?"
        hint="One question that can be answered yes or no."
        max={3000}
        rows={4}
      />
      <DateField name="dueOn" label="Answer due" />
    </>
  ),
  chase: () => <TextArea name="words" label="What was said or sent?" max={3000} rows={3} />,
  respond: () => (
    <>
      <RadioField name="outcome" label="Outcome" options={outcomes} />
      <TextArea name="words" label="The answer, in its own words" max={3000} />
      <DateField name="receivedOn" label="Received on" />
    </>
  ),
  "accept-outcome": () => (
    <TextArea name="words" label="What does the answer change for you?" max={3000} rows={4} />
  ),
  resume: () => reason("What is still to be done?"),
  resolve: () => (
    <>
      <TextArea name="changed" label="What changed?" max={3000} rows={4} />
      <TextArea name="proof" label="What shows it?" max={3000} rows={3} />
    </>
  ),
  confirm: () => (
    <TextArea name="words" label="How do you know that it works in practice?" max={3000} rows={4} />
  ),
  dispute: () => reason("What is still in the way?"),
  close: () => (
    <>
      {reason("Why is it closed?")}
      <TextArea name="residual" label="What remains in the way?" max={3000} rows={3} />
      <TextArea name="workaround" label="Is there a way round it?" max={3000} rows={3} />
    </>
  ),
  reopen: () => <TextArea name="evidence" label="What is the new evidence?" max={3000} />,
  withdraw: () => reason("Why do you withdraw it?"),
};
