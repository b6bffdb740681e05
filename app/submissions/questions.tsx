import { Words } from "@/components/prose";
import type { Question } from "@/db/queries/questions";
import { formatDate, formatDateTime } from "@/lib/dates";
import { labelOfField, shownValue } from "@/lib/fields";
import type { Kind } from "@/lib/submissions";

/** Each question with its answer, and the field before and after where it was changed. */
export function Questions({ kind, questions }: { kind: Kind; questions: Question[] }) {
  return (
    <ol className="space-y-8">
      {questions.map((question) => (
        <li key={question.id} className="border-line border-t pt-4">
          <h3>{labelOfField(kind, question.field)}</h3>
          <p className="text-ink-2 text-small">
            {question.askedBy} asked, {formatDateTime(question.askedAt)}, for a reply by{" "}
            {formatDate(question.replyBy)}
          </p>
          <Words text={question.words} />
          {question.answeredAt ? <Reply question={question} /> : <p>Not answered yet.</p>}
        </li>
      ))}
    </ol>
  );
}

function Reply({ question }: { question: Question }) {
  const { answer, before, after, field } = question;
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  return (
    <div className="mt-4 border-brand border-l-4 pl-4">
      {answer ? <Words text={answer} /> : null}
      {changed ? (
        <dl className="mt-2 grid gap-4 @sm:grid-cols-2">
          <div>
            <dt className="font-semibold text-small">Before</dt>
            <dd>
              <Words text={shownValue(field, before)} />
            </dd>
          </div>
          <div>
            <dt className="font-semibold text-small">Now</dt>
            <dd>
              <Words text={shownValue(field, after)} />
            </dd>
          </div>
        </dl>
      ) : (
        <p className="text-ink-2 text-small">The answer in the form was left as it was.</p>
      )}
    </div>
  );
}
