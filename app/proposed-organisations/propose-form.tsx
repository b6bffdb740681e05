"use client";

import { propose } from "@/app/proposed-organisations/actions";
import { ActionForm } from "@/components/form/form";
import { useFormView } from "@/components/form/form-context";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { type FormState, oneValue } from "@/lib/form-state";
import { organisationTypes } from "@/lib/organisations";
import { proposedInput } from "@/lib/proposed-organisations";

export function ProposeForm({
  id,
  pilots,
  ...form
}: {
  id: string;
  pilots: { value: string; label: string }[];
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        {...form}
        title="Propose an organisation"
        action={propose.bind(null, id)}
        schema={proposedInput}
      >
        <TextField name="name" label="The organisation’s name" hint="In full, as it calls itself" />
        <SelectField name="type" label="What it is" options={organisationTypes} />
        <SelectField
          name="pilot"
          label="Its pilot"
          optional
          options={pilots}
          blank="None, or not known"
        />
        <TextField
          name="reach"
          label="Its web address, or how to reach it"
          optional
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          name="contactName"
          label="A person to ask there"
          hint="First name and surname"
          autoComplete="off"
        />
        <TextField
          name="contactEmail"
          label="That person’s e-mail address"
          hint="Nothing is sent there until the support team invites them."
          type="email"
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
        />
        <TextArea
          name="words"
          label="The part that it is to play"
          hint="What you ask of it, and what you expect."
          max={1000}
          rows={4}
        />
        <TextArea name="why" label="Why it should take part" max={1000} rows={4} />
        <SubmitButton pending="Sending…">Propose it to the support team</SubmitButton>
        <Found />
      </ActionForm>
    </div>
  );
}

/** Below the form's own button, which the Enter key presses. */
function Found() {
  const { state } = useFormView();
  const organisation = oneValue(state.values, "organisation");
  const name = oneValue(state.values, "found");
  if (state.ok || !organisation || !name) return null;
  return (
    <section
      aria-labelledby="found-title"
      className="mt-8 border-note-bar border-l-4 bg-note p-4 sm:p-6"
    >
      <h2 id="found-title" className="text-h3">
        {name} is on the portal already
      </h2>
      <p className="my-3">
        Invited, it will see the title, the summary and the part that you wrote above. If it
        accepts, everybody there will see all of it.
      </p>
      <input type="hidden" name="organisation" value={organisation} />
      <SubmitButton kind="secondary" name="then" value="invite" unchecked pending="Sending…">
        Invite {name}
      </SubmitButton>
    </section>
  );
}
