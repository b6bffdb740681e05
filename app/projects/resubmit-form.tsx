"use client";

import { resubmit } from "@/app/projects/step-actions";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormState } from "@/lib/form-state";

type Asked = { id: string; label: string; words: string; askedBy: string; changed: boolean };

/** Each request with whether its field was changed since, and a box for words: one of the two answers it. */
export function ResubmitForm({
  id,
  version,
  requestKey,
  initial,
  questions,
}: {
  id: string;
  version: number;
  requestKey: string;
  initial: FormState;
  questions: Asked[];
}) {
  return (
    <div className="max-w-form">
      <PlainForm
        title="Answer and submit again"
        action={resubmit.bind(null, id)}
        initial={initial}
        version={version}
        requestKey={requestKey}
      >
        {questions.map((question) => (
          <section key={question.id} aria-labelledby={`question-${question.id}`} className="mb-12">
            <h2
              id={`question-${question.id}`}
              className="mb-2 border-brand border-l-4 pl-4 text-h3"
            >
              {question.words}
              <span className="block font-normal text-ink-2 text-small">
                {question.askedBy} asks, about: {question.label}
              </span>
            </h2>
            <p className="mb-4">
              {question.changed
                ? "You have changed this."
                : "You have not changed this: say why it stays as it is, or change it first."}
            </p>
            <TextArea
              name={`answer-${question.id}`}
              label="In your words"
              optional={question.changed}
              rows={3}
            />
          </section>
        ))}
        <SubmitButton>Submit again</SubmitButton>
      </PlainForm>
    </div>
  );
}
