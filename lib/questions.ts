import * as z from "zod/mini";
import { dateParts, text } from "@/lib/form";
import { readForm } from "@/lib/form-state";

const question = text({ label: "A question", max: 3000 });

const dated = z.object({
  replyBy: dateParts({ what: "the reply", required: "Enter the date to reply by" }),
});

/** Questions come as one box a field, named question-<field>; a blank box asks nothing. All faults come at once. */
export const questionsInput = <Field extends string>(fields: readonly Field[]) =>
  z.pipe(
    z.looseObject({}),
    z.transform((typed: Record<string, unknown>, ctx) => {
      const { data, error } = dated.safeParse(typed);
      for (const { path, message } of error?.issues ?? [])
        ctx.issues.push({ code: "custom", path, message, input: typed });
      const questions = fields.flatMap((field) => {
        const asked = question.safeParse(typed[`question-${field}`]).data;
        return asked ? [{ field, words: asked }] : [];
      });
      if (questions.length === 0)
        ctx.issues.push({
          code: "custom",
          message: "Write at least one question, in the box of the answer that it is about",
          input: typed,
        });
      return { replyBy: data?.replyBy ?? "", questions };
    }),
  );

/** Those to answer; all of them where none is any more, so that the words for each find their place. */
export const toAnswer = <Question extends { answeredAt: Date | null }>(
  questions: Question[],
  all: boolean,
) => questions.filter(({ answeredAt }) => all || answeredAt === null);

const answerInWords = text({ label: "The answer", max: 3000 });

/** The answers of a reply, one box a question named answer-<its id>, or what is wrong with them. */
export function answersIn(formData: FormData) {
  const values = readForm(formData);
  const boxes = Object.keys(values).filter((name) => name.startsWith("answer-"));
  const read = boxes.map((name) => ({ name, ...answerInWords.safeParse(values[name]) }));
  const wrong = read.flatMap(({ name, error }) =>
    error ? [[name, error.issues.map(({ message }) => message)] as const] : [],
  );
  return {
    values,
    answers: Object.fromEntries(read.map(({ name, data }) => [name.slice(7), data ?? ""])),
    errors: wrong.length > 0 ? Object.fromEntries(wrong) : null,
  };
}
