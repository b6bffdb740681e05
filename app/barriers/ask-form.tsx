"use client";

import { askForMore } from "@/app/barriers/step-actions";
import { AskForm as Asking } from "@/app/submissions/ask-form";
import { barrierFieldNames, barrierFields } from "@/lib/barrier-fields";
import { askInput } from "@/lib/barrier-step-inputs";
import type { FormState } from "@/lib/form-state";

export function AskForm({
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
    <Asking
      title="Ask for more"
      action={askForMore.bind(null, id)}
      schema={askInput}
      fields={barrierFieldNames.map((name) => ({
        name,
        label: barrierFields[name],
        answer: answers[name] ?? "",
      }))}
      {...form}
    />
  );
}
