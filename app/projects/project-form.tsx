"use client";

import { saveProject } from "@/app/projects/actions";
import type { ProjectChoices } from "@/app/projects/project-input";
import { ProjectParts } from "@/app/projects/project-parts";
import { DraftForm, type DraftProps } from "@/app/submissions/draft-form";
import { SubmitButton } from "@/components/form/submit-button";
import { allValues, type FormValues } from "@/lib/form-state";
import { projectFields } from "@/lib/project-fields";
import { projectDraft } from "@/lib/project-inputs";

/** The one form of a project, for a new one, for a draft and for what was asked about. */
export const ProjectForm = ({
  choices,
  unlocked,
  ...form
}: DraftProps & {
  choices: ProjectChoices;
  /** The fields that may change, where not all may. */
  unlocked?: readonly string[];
}) => (
  <div className="max-w-form">
    <DraftForm
      {...form}
      kind="project"
      action={saveProject}
      schema={projectDraft}
      labels={projectFields}
      options={choices}
      buttons={<SubmitButton>Save and go on to the plan</SubmitButton>}
    >
      {unlocked ? <Locked values={form.initial.values} unlocked={unlocked} /> : null}
      <ProjectParts choices={choices} unlocked={unlocked} />
    </DraftForm>
  </div>
);

/** What stays as it is goes with the rest, so that one schema reads both forms. */
function Locked({ values, unlocked }: { values: FormValues; unlocked: readonly string[] }) {
  return Object.keys(values)
    .filter((name) => !unlocked.includes(name.replace(/-(day|month|year)$/, "")))
    .flatMap((name) =>
      allValues(values, name).map((value) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      )),
    );
}
