"use client";

import { askForMore } from "@/app/barriers/step-actions";
import { type Asking, AskForm as Form } from "@/app/submissions/ask-form";
import { barrierFieldNames, barrierFields } from "@/lib/barrier-fields";
import { askInput } from "@/lib/barrier-step-inputs";

export function AskForm({ id, ...asking }: { id: string } & Asking) {
  return (
    <Form
      title="Ask for more"
      action={askForMore.bind(null, id)}
      schema={askInput}
      names={barrierFieldNames}
      labels={barrierFields}
      {...asking}
    />
  );
}
