import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { BarrierInput } from "@/app/barriers/barrier-input";
import { replyToQuestions } from "@/app/barriers/step-actions";
import { type Answers, AnswersForm } from "@/app/submissions/answers-form";
import { type BarrierField, barrierFields } from "@/lib/barrier-fields";
import { asks, levels, natures, periods } from "@/lib/barriers";
import { audiences } from "@/lib/submissions";

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
      fields={{ labels: barrierFields, options: { ...choices, ...shownChoices } }}
      questions={questions.map(({ field, askedBy, ...question }) => ({
        ...question,
        asks: `${askedBy} asks`,
        answer: <BarrierInput field={field} choices={choices} />,
        optional: true,
      }))}
    />
  );
}

const shownChoices = {
  nature: natures,
  level: levels,
  asks,
  peoplePeriod: periods,
  costPeriod: periods,
  audience: audiences,
};
