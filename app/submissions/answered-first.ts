import { answerStep } from "@/app/submissions/answer-step";
import { conflictWith } from "@/app/submissions/conflict";
import type { Question } from "@/db/queries/questions";
import type { FormValues } from "@/lib/form-state";
import type { Refusal } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

/** What stands there now, and how a question was answered beside the words. */
type Now = {
  version: number;
  questions: Question[];
  besides: (question: Question) => FormValues;
};

/** Both versions, where a colleague answered first what this form answers; else why it was refused. */
export async function answeredFirst(
  viewer: Viewer,
  id: string,
  refusal: Refusal,
  values: FormValues,
  { act, find }: { act: string; find: () => Promise<Now | null> },
) {
  const now = refusal.why === "stale" ? await find() : null;
  const answered = now?.questions.filter(
    (one) => one.answeredAt !== null && Object.hasOwn(values, `answer-${one.id}`),
  );
  if (!now || !answered?.length) return answerStep(viewer, id, refusal, values);
  const theirs: FormValues = {};
  for (const one of answered)
    Object.assign(theirs, { [`answer-${one.id}`]: one.answer ?? "" }, now.besides(one));
  return conflictWith(
    viewer,
    id,
    values,
    { version: now.version, values: theirs },
    { acts: [act] },
  );
}
