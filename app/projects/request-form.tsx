"use client";

import { requestChanges } from "@/app/projects/step-actions";
import { AskForm } from "@/app/submissions/ask-form";
import type { FormState } from "@/lib/form-state";
import { projectFieldNames, projectFields } from "@/lib/project-fields";
import { requestChangesInput } from "@/lib/project-step-inputs";

export function RequestForm({
  id,
  answers,
  ...form
}: {
  id: string;
  version: number;
  requestKey: string;
  initial: FormState;
  /** What stands in each field, in words. */
  answers: Record<string, string>;
}) {
  return (
    <AskForm
      title="Request changes"
      action={requestChanges.bind(null, id)}
      schema={requestChangesInput}
      fields={projectFieldNames.map((name) => ({
        name,
        label: projectFields[name],
        answer: answers[name] ?? "",
      }))}
      {...form}
    />
  );
}
