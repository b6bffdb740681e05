"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldRow } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { effects, likelihoods, planLabels } from "@/lib/plan";
import type { PlanPart } from "@/lib/project-fields";

const figure = { width: "short", inputMode: "decimal", autoComplete: "off" } as const;

type Fields = (organisations: Choice[], prefix?: string) => ReactNode;

/** What may change of a risk also in delivery. */
export const riskFields = (organisations: Choice[]) => (
  <>
    <RadioField name="likelihood" label={planLabels.risks.likelihood} options={likelihoods} />
    <RadioField name="effect" label={planLabels.risks.effect} options={effects} />
    <TextArea name="response" label={planLabels.risks.response} max={1000} rows={3} />
    <SelectField
      name="organisationId"
      label={planLabels.risks.organisationId}
      options={organisations}
    />
  </>
);

/** The questions of each part of the plan; their rules are in lib/plan. Several rows of a form differ by a prefix. */
export const planFields: Record<PlanPart, Fields> = {
  milestones: (organisations, at = "") => (
    <>
      <TextField name={`${at}title`} label={planLabels.milestones.title} />
      <SelectField
        name={`${at}organisationId`}
        label={planLabels.milestones.organisationId}
        options={organisations}
      />
      <DateField name={`${at}dueOn`} label={planLabels.milestones.dueOn} />
    </>
  ),
  outcomes: (_, at = "") => (
    <>
      <TextField
        name={`${at}measure`}
        label={planLabels.outcomes.measure}
        hint="Like: young people who start a course within four weeks."
      />
      <TextField
        name={`${at}unit`}
        label={planLabels.outcomes.unit}
        width="medium"
        hint="Like: learners, per cent, pounds a year."
      />
      <FieldRow>
        <TextField
          name={`${at}baseline`}
          label={planLabels.outcomes.baseline}
          optional
          {...figure}
        />
        <DateField name={`${at}baselineOn`} label={planLabels.outcomes.baselineOn} optional />
      </FieldRow>
      <FieldRow>
        <TextField name={`${at}target`} label={planLabels.outcomes.target} {...figure} />
        <DateField name={`${at}targetOn`} label={planLabels.outcomes.targetOn} />
      </FieldRow>
    </>
  ),
  risks: (organisations) => (
    <>
      <TextField name="title" label={planLabels.risks.title} />
      {riskFields(organisations)}
    </>
  ),
};
