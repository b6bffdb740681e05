"use client";

import { saveProject } from "@/app/projects/actions";
import type { ProjectChoices } from "@/app/projects/project-input";
import { ProjectParts } from "@/app/projects/project-parts";
import { ButtonGroup } from "@/components/button";
import { AutoSave, DraftStatus } from "@/components/form/auto-save";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { allValues, type FormState, type FormValues } from "@/lib/form-state";
import { projectFields } from "@/lib/project-fields";
import { projectDraft } from "@/lib/project-inputs";
import { audiences } from "@/lib/submissions";

/** The one form of a project, for a new one, for a draft and for what was asked about. */
export function ProjectForm({
  title,
  initial,
  choices,
  begun,
  unlocked,
  requestKey,
  personId,
}: {
  title: string;
  initial: FormState;
  choices: ProjectChoices;
  /** A draft that has been begun, and the version of it in the form. */
  begun?: { id: string; version: number };
  /** The fields that may change, where not all may. */
  unlocked?: readonly string[];
  requestKey: string;
  /** Whose copy of the words the browser keeps. */
  personId: string;
}) {
  return (
    <div className="max-w-form">
      <ActionForm
        title={title}
        action={saveProject}
        initial={initial}
        schema={projectDraft}
        version={begun?.version ?? 1}
        requestKey={requestKey}
      >
        <Conflict labels={projectFields} options={{ ...choices, audience: audiences }} />
        <HiddenField name="id" value={begun?.id ?? ""} />
        <AutoSave url="/projects/draft" copyKey={`${personId}:project:${begun?.id ?? "new"}`}>
          {unlocked ? <Locked values={initial.values} unlocked={unlocked} /> : null}
          <ProjectParts choices={choices} unlocked={unlocked} />
          <ButtonGroup>
            <SubmitButton>Save and go on to the plan</SubmitButton>
          </ButtonGroup>
          <DraftStatus />
        </AutoSave>
      </ActionForm>
    </div>
  );
}

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
