"use client";

import { requestChanges } from "@/app/projects/step-actions";
import { AskForm, type Asking } from "@/app/submissions/ask-form";
import { projectFieldNames, projectFields } from "@/lib/project-fields";
import { requestChangesInput } from "@/lib/project-step-inputs";

export function RequestForm({ id, ...asking }: { id: string } & Asking) {
  return (
    <AskForm
      title="Request changes"
      action={requestChanges.bind(null, id)}
      schema={requestChangesInput}
      names={projectFieldNames}
      labels={projectFields}
      {...asking}
    />
  );
}
