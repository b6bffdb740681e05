"use client";

import { type ReactNode, useContext } from "react";
import { Conflict, type ConflictProps } from "@/components/form/conflict";
import { ClosedContext, useFormView } from "@/components/form/form-context";
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
  fields,
  ...form
}: Answers & {
  title: string;
  action: FormAction;
  questions: Asked[];
  hint?: string;
  button: string;
  /** The words for the fields that a colleague may have answered first in. */
  fields?: Pick<ConflictProps, "labels" | "options">;
}) {
  const boxes = Object.fromEntries(questions.map(({ id, words }) => [`answer-${id}`, words]));
  return (
    <div className="max-w-form">
      <PlainForm {...form}>
        <Conflict
          final="Theirs stands. Yours was not saved: it is here and below, for you to copy."
          labels={{ ...fields?.labels, ...boxes }}
          options={fields?.options}
        />
        {questions.map((question) => (
          <Question key={question.id} {...question} hint={hint} />
        ))}
        <SubmitButton>{button}</SubmitButton>
      </PlainForm>
    </div>
  );
}

/** Where they cannot be answered any more, only those that were. */
function Question({ id, words, asks, answer, optional, hint }: Asked & { hint?: string }) {
  const name = `answer-${id}`;
  const { values } = useFormView().state;
  const closed = useContext(ClosedContext);
  if (closed && !Object.hasOwn(values, name)) return null;
  return (
    <section aria-labelledby={`question-${id}`} className="mb-12">
      <h2 id={`question-${id}`} className="mb-4 border-brand border-l-4 pl-4 text-h3">
        {words}
        <span className="block font-normal text-ink-2 text-small">{asks}</span>
      </h2>
      {answer}
      <TextArea name={name} label="In your words" {...{ optional, hint }} rows={3} />
    </section>
  );
}
