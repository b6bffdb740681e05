"use client";

import { planFields } from "@/app/projects/plan-fields";
import { type ProjectChoices, ProjectInput } from "@/app/projects/project-input";
import { changeScope } from "@/app/projects/step-actions";
import type { Choice } from "@/components/form/choice";
import { CheckboxField } from "@/components/form/choice-fields";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { type FormState, oneValue } from "@/lib/form-state";
import { planWords } from "@/lib/plan";
import { type ScopePart, scopeBox, scopeFields, scopeInput, scopeNumbers } from "@/lib/scope";

/** The terms as they stand, to be written as they should be: nothing of it counts until it is endorsed. */
export function ScopeForm({
  id,
  version,
  requestKey,
  initial,
  choices,
  organisations,
}: {
  id: string;
  version: number;
  requestKey: string;
  initial: FormState;
  choices: ProjectChoices;
  organisations: Choice[];
}) {
  const count = scopeNumbers(initial.values);
  const numbers = (part: ScopePart) => Array.from({ length: count[part] }, (_, at) => at + 1);
  const row = (part: ScopePart) => (number: number) => (
    <ScopeRow
      key={number}
      part={part}
      number={number}
      id={oneValue(initial.values, scopeBox(part, number, "id"))}
      organisations={organisations}
    />
  );
  return (
    <div className="max-w-form">
      <p className="mb-8">
        The support team reviews what you change here. Until it is endorsed the old terms stand, and
        delivery goes on by them.
      </p>
      <ActionForm
        title="Change the scope"
        action={changeScope.bind(null, id)}
        initial={initial}
        schema={scopeInput}
        version={version}
        requestKey={requestKey}
      >
        <TextArea name="reason" label="What must change, and why?" max={3000} rows={4} />
        <h2 className="mb-6">What it is for</h2>
        {scopeFields.map((field) => (
          <ProjectInput key={field} field={field} choices={choices} />
        ))}
        <h2 className="mt-12 mb-6">Milestones still to come</h2>
        {numbers("milestones").map(row("milestones"))}
        <h2 className="mt-12 mb-6">Measures</h2>
        {numbers("outcomes").map(row("outcomes"))}
        <SubmitButton>Ask for the change</SubmitButton>
      </ActionForm>
    </div>
  );
}

/** One that stands can go; an empty one is a new one, or none. */
function ScopeRow({
  part,
  number,
  id,
  organisations,
}: {
  part: ScopePart;
  number: number;
  id: string;
  organisations: Choice[];
}) {
  const { one } = planWords[part];
  const title = id ? `${one} ${number}` : `A new ${one.toLowerCase()} (leave it empty for none)`;
  return (
    <fieldset className="mb-8 min-w-0 border-line border-t pt-4">
      <legend className="font-semibold text-h3">{title}</legend>
      <HiddenField name={scopeBox(part, number, "id")} value={id} />
      {planFields[part](organisations, scopeBox(part, number))}
      {id ? (
        <CheckboxField
          name={scopeBox(part, number, "out")}
          label="No longer wanted?"
          optional
          options={[{ value: "yes", label: `Take this ${one.toLowerCase()} out` }]}
        />
      ) : null}
    </fieldset>
  );
}
