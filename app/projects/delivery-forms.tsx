"use client";

import { correctToldResult, correctToldUpdate } from "@/app/projects/correct-actions";
import { tellHowItGoes, tellMilestone, tellResult } from "@/app/projects/delivery-actions";
import { ButtonGroup } from "@/components/button";
import { AutoSave } from "@/components/form/auto-save";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { Conflict } from "@/components/form/conflict";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/lib/form-state";
import { milestoneInput, readingInput, readingLabels } from "@/lib/plan";
import { updateInput, updateLabels, updateStatuses } from "@/lib/updates";

type Props = { id: string; requestKey: string; initial: FormState };

/** Of what was told before: the row to correct, and its version as read. */
type Correcting = { row: string; version: number };

/** How it goes, told by one organisation; what is typed is kept in the browser until it is saved. */
export function UpdateForm({
  id,
  personId,
  movers,
  correcting,
  ...form
}: Props & { personId: string; movers: Choice[]; correcting?: Correcting }) {
  return (
    <ActionForm
      title={correcting ? "Correct an update" : "Say how it goes"}
      action={
        correcting ? correctToldUpdate.bind(null, id, correcting.row) : tellHowItGoes.bind(null, id)
      }
      schema={updateInput}
      version={correcting?.version}
      {...form}
    >
      {correcting ? (
        <Conflict labels={updateLabels} options={{ status: updateStatuses, mover: movers }} />
      ) : null}
      <AutoSave copyKey={`${personId}:update:${correcting?.row ?? id}`}>
        <RadioField name="status" label="How does it stand?" options={updateStatuses} />
        <TextArea name="done" label="What was done?" max={2000} rows={4} />
        <TextArea name="next" label="What comes next?" max={2000} rows={3} />
        <TextArea name="stuck" label="What is stuck?" optional max={2000} rows={3} />
        <TextField
          name="spent"
          label="What have you spent on it so far?"
          hint="In pounds, by your organisation since it began"
          optional
          width="short"
          autoComplete="off"
        />
        <SelectField
          name="mover"
          label="Who should move?"
          hint="They are told by mail at once"
          optional
          options={movers}
          blank="Nobody in particular"
        />
        <SubmitButton>{correcting ? "Save the correction" : "Post the update"}</SubmitButton>
      </AutoSave>
    </ActionForm>
  );
}

type RowProps = Props & { row: string };
/** Of a row that colleagues may change meanwhile. */
type Versioned = RowProps & { version: number };

const reached = "When was it reached?";

export function MilestoneForm({ id, row, isDone, ...form }: Versioned & { isDone: boolean }) {
  return (
    <ActionForm
      title="Milestone"
      action={tellMilestone.bind(null, id, row)}
      schema={milestoneInput}
      {...form}
    >
      <Conflict labels={{ doneOn: reached }} />
      <DateField name="doneOn" label={reached} />
      <ButtonGroup>
        <SubmitButton>Save</SubmitButton>
        {isDone ? (
          <SubmitButton kind="secondary" name="then" value="undo" unchecked>
            It is not reached after all
          </SubmitButton>
        ) : null}
      </ButtonGroup>
    </ActionForm>
  );
}

/** A new result of a measure, which is the row, or one to correct. */
export function ReadingForm({
  id,
  row,
  unit,
  correcting,
  ...form
}: RowProps & { unit: string; correcting?: Correcting }) {
  return (
    <ActionForm
      title="Measure"
      action={
        correcting
          ? correctToldResult.bind(null, id, correcting.row)
          : tellResult.bind(null, id, row)
      }
      schema={readingInput}
      version={correcting?.version}
      {...form}
    >
      {correcting ? <Conflict labels={readingLabels} /> : null}
      <TextField
        name="value"
        label={`Where does it stand, in ${unit}?`}
        width="short"
        inputMode="decimal"
        autoComplete="off"
      />
      <DateField name="readOn" label="On which day?" />
      <TextArea name="words" label="What lies behind it?" optional max={1000} rows={3} />
      <SubmitButton>{correcting ? "Save the correction" : "Record the result"}</SubmitButton>
    </ActionForm>
  );
}
