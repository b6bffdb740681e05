"use client";

import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { BarrierInput } from "@/app/barriers/barrier-input";
import { replyToQuestions } from "@/app/barriers/step-actions";
import { QuestionSection } from "@/app/submissions/question-section";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { BarrierField } from "@/lib/barrier-fields";
import type { FormState } from "@/lib/form-state";

type Question = { id: string; field: BarrierField; words: string; askedBy: string };

/** Each question with the field that it unlocks and a box for words: one of the two answers it. */
export function ReplyForm({
  id,
  version,
  requestKey,
  questions,
  initial,
  choices,
}: {
  id: string;
  version: number;
  requestKey: string;
  questions: Question[];
  initial: FormState;
  choices: BarrierChoices;
}) {
  return (
    <div className="max-w-form">
      <PlainForm
        title="Answer the questions"
        action={replyToQuestions.bind(null, id)}
        initial={initial}
        version={version}
        requestKey={requestKey}
      >
        {questions.map((question) => (
          <QuestionSection
            key={question.id}
            id={question.id}
            words={question.words}
            asks={`${question.askedBy} asks`}
          >
            <BarrierInput field={question.field} choices={choices} />
            <TextArea
              name={`answer-${question.id}`}
              label="In your words"
              optional
              hint="If you leave the answer above as it is, say why."
              rows={3}
            />
          </QuestionSection>
        ))}
        <SubmitButton>Send the answers</SubmitButton>
      </PlainForm>
    </div>
  );
}
