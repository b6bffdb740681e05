import { resubmit } from "@/app/projects/step-actions";
import { type Answers, AnswersForm } from "@/app/submissions/answers-form";

type Asked = { id: string; label: string; words: string; askedBy: string; changed: boolean };

/** Each request with whether its field was changed since. */
export function ResubmitForm({
  id,
  questions,
  ...form
}: Answers & { id: string; questions: Asked[] }) {
  return (
    <AnswersForm
      {...form}
      title="Answer and submit again"
      action={resubmit.bind(null, id)}
      button="Submit again"
      questions={questions.map(({ label, askedBy, changed, ...question }) => ({
        ...question,
        asks: `${askedBy} asks, about: ${label}`,
        answer: <p className="mb-4">{changed ? isChanged : isNotChanged}</p>,
        optional: changed,
      }))}
    />
  );
}

const isChanged = "You have changed this.";
const isNotChanged = "You have not changed this: say why it stays as it is, or change it first.";
