import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { BarrierInput } from "@/app/barriers/barrier-input";
import { replyToQuestions } from "@/app/barriers/step-actions";
import { type Answers, AnswersForm } from "@/app/submissions/answers-form";
import type { BarrierField } from "@/lib/barrier-fields";

type Question = { id: string; field: BarrierField; words: string; askedBy: string };

/** Each question with the field that it unlocks. */
export function ReplyForm({
  id,
  questions,
  choices,
  ...form
}: Answers & { id: string; questions: Question[]; choices: BarrierChoices }) {
  return (
    <AnswersForm
      {...form}
      title="Answer the questions"
      action={replyToQuestions.bind(null, id)}
      hint="If you leave the answer above as it is, say why."
      button="Send the answers"
      questions={questions.map(({ field, askedBy, ...question }) => ({
        ...question,
        asks: `${askedBy} asks`,
        answer: <BarrierInput field={field} choices={choices} />,
        optional: true,
      }))}
    />
  );
}
