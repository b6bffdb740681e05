"use client";

import { resubmit } from "@/app/projects/step-actions";
import { QuestionSection } from "@/app/submissions/question-section";
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
          <QuestionSection
            key={question.id}
            id={question.id}
            words={question.words}
            asks={`${question.askedBy} asks, about: ${question.label}`}
          >
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
          </QuestionSection>
        ))}
        <SubmitButton>Submit again</SubmitButton>
      </PlainForm>
    </div>
  );
}
