"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldRow } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { effects, likelihoods } from "@/lib/plan";
import type { PlanPart } from "@/lib/project-fields";

const figure = { width: "short", inputMode: "decimal", autoComplete: "off" } as const;

/** The questions of each part of the plan; their rules are in lib/plan. */
export const planFields: Record<PlanPart, (organisations: Choice[]) => ReactNode> = {
  milestones: (organisations) => (
    <>
      <TextField name="title" label="What is to be done?" />
      <SelectField name="organisationId" label="Who sees to it?" options={organisations} />
      <DateField name="dueOn" label="By when?" />
    </>
  ),
  outcomes: () => (
    <>
      <TextField
        name="measure"
        label="What is measured?"
        hint="Like: young people who start a course within four weeks."
      />
      <TextField
        name="unit"
        label="In what?"
        width="medium"
        hint="Like: learners, per cent, pounds a year."
      />
      <FieldRow>
        <TextField name="baseline" label="Where it stands" optional {...figure} />
        <DateField name="baselineOn" label="As of" optional />
      </FieldRow>
      <FieldRow>
        <TextField name="target" label="Where it should be" {...figure} />
        <DateField name="targetOn" label="By when?" />
      </FieldRow>
    </>
  ),
  risks: (organisations) => (
    <>
      <TextField name="title" label="What might go wrong?" />
      <RadioField name="likelihood" label="How likely is it?" options={likelihoods} />
      <RadioField name="effect" label="How much would it matter?" options={effects} />
      <TextArea name="response" label="What is done about it?" max={1000} rows={3} />
      <SelectField name="organisationId" label="Who watches it?" options={organisations} />
    </>
  ),
};
