"use client";

import type { ReactNode } from "react";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/components/form/use-form-action";
import type { FormState } from "@/lib/form-state";

export type Answers = {
  version: number;
  requestKey: string;
  initial: FormState;
};

type Asked = {
  id: string;
  words: string;
  /** Who asks, and about what. */
  asks: string;
  /** What answers it beside the words. */
  answer: ReactNode;
  optional: boolean;
};

/** Each question with what answers it and a box for words: one of the two does. */
export function AnswersForm({
  questions,
  hint,
  button,
  ...form
}: Answers & {
  title: string;
  action: FormAction;
  questions: Asked[];
  hint?: string;
  button: string;
}) {
  return (
    <div className="max-w-form">
      <PlainForm {...form}>
        {questions.map(({ id, words, asks, answer, optional }) => (
          <section key={id} aria-labelledby={`question-${id}`} className="mb-12">
            <h2 id={`question-${id}`} className="mb-4 border-brand border-l-4 pl-4 text-h3">
              {words}
              <span className="block font-normal text-ink-2 text-small">{asks}</span>
            </h2>
            {answer}
            <TextArea
              name={`answer-${id}`}
              label="In your words"
              {...{ optional, hint }}
              rows={3}
            />
          </section>
        ))}
        <SubmitButton>{button}</SubmitButton>
      </PlainForm>
    </div>
  );
}
