"use client";

import type { ReactNode } from "react";
import {
  addToOrganisation,
  assignPilots,
  editPerson,
  grantDuties,
  grantRoles,
  suspend,
} from "@/app/admin/people/actions";
import { CheckboxField } from "@/components/form/choice-fields";
import { Conflict } from "@/components/form/conflict";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormAction } from "@/components/form/use-form-action";
import { emptyFormState } from "@/lib/form-state";
import { duties, roles } from "@/lib/viewer";

type Choice = { value: string; label: string };
type Person = { id: string; name: string; requestKey: string };

const dutyChoices = duties.map(({ value, label, may }) => ({ value, label, hint: `May ${may}` }));

export function DetailsForm({
  jobTitle,
  ...person
}: Person & { jobTitle: string; version: number }) {
  return (
    <PersonForm
      {...person}
      about="details"
      action={editPerson}
      values={{ name: person.name, jobTitle }}
    >
      <Conflict labels={{ name: "Name", jobTitle: "Job title" }} />
      <TextField name="name" label="Name" />
      <TextField name="jobTitle" label="Job title" optional />
      <SubmitButton kind="secondary">Save name and job title</SubmitButton>
    </PersonForm>
  );
}

export function DutiesForm({
  organisation,
  held,
  ...person
}: Person & { organisation: { id: string; name: string }; held: string[] }) {
  return (
    <PersonForm {...person} about={organisation.id} action={grantDuties} values={{ duties: held }}>
      <HiddenField name="organisation" value={organisation.id} />
      <Was values={held} />
      <CheckboxField
        name="duties"
        label={organisation.name}
        hint="Without any duty they no longer belong to it"
        options={dutyChoices}
      />
      <SubmitButton kind="secondary">
        Save duties<span className="sr-only"> in {organisation.name}</span>
      </SubmitButton>
    </PersonForm>
  );
}

export function PlaceForm({ organisations, ...person }: Person & { organisations: Choice[] }) {
  return (
    <PersonForm {...person} about="place" action={addToOrganisation}>
      <SelectField name="organisation" label="Another organisation" options={organisations} />
      <CheckboxField name="duties" label="Duties there" options={dutyChoices} />
      <SubmitButton kind="secondary">Add to this organisation</SubmitButton>
    </PersonForm>
  );
}

export function RolesForm({ held, ...person }: Person & { held: string[] }) {
  return (
    <PersonForm {...person} about="roles" action={grantRoles} values={{ roles: held }}>
      <Was values={held} />
      <CheckboxField name="roles" label="Roles" options={roles} />
      <SubmitButton kind="secondary">Save roles</SubmitButton>
    </PersonForm>
  );
}

export function PilotsForm({
  held,
  pilots,
  ...person
}: Person & { held: string[]; pilots: Choice[] }) {
  return (
    <PersonForm {...person} about="pilots" action={assignPilots} values={{ pilots: held }}>
      <Was values={held} />
      <CheckboxField
        name="pilots"
        label="Pilots as adviser"
        hint="An adviser sees what is submitted in these pilots, and in no other"
        options={pilots}
      />
      <SubmitButton kind="secondary">Save pilots</SubmitButton>
    </PersonForm>
  );
}

export function SuspendForm({ suspended, ...person }: Person & { suspended: boolean }) {
  return (
    <PersonForm {...person} about="suspend" action={suspend}>
      <SubmitButton
        kind={suspended ? "secondary" : "warning"}
        name="then"
        value={suspended ? "restore" : "suspend"}
      >
        {suspended ? "Let" : "Suspend"} {person.name}
        {suspended ? " in again" : ""}
      </SubmitButton>
    </PersonForm>
  );
}

function PersonForm({
  id,
  name,
  requestKey,
  version,
  about,
  action,
  values,
  children,
}: Person & {
  version?: number;
  about: string;
  action: FormAction;
  values?: Record<string, string | string[]>;
  children: ReactNode;
}) {
  return (
    <PlainForm
      title={`${name} – Total Place portal`}
      secondary
      prefix={about}
      action={action}
      initial={emptyFormState(values)}
      requestKey={requestKey}
      version={version}
    >
      <HiddenField name="person" value={id} />
      {children}
    </PlainForm>
  );
}

/** What stood here when the page was served: only what differs from it is changed. */
function Was({ values }: { values: string[] }) {
  return values.map((value) => <HiddenField key={value} name="was" value={value} />);
}
