import { randomUUID } from "node:crypto";
import type { Fields, Post } from "@/e2e/access-door";
import type { Verb } from "@/e2e/access-table";
import type { Kind } from "@/lib/submissions";

/** What a post is about: ids of the submission and of what lies on it. */
export type Subject = {
  kind: Kind;
  id: string;
  version: number;
  title: string;
  question: string;
  comment: string;
  /** To what a contributor of the owner asked. */
  reply: string;
  file: string;
  officer: string;
  into: string;
  /** Of the invited organisation, and the partner's part; and an organisation that has none yet. */
  invitation: string;
  part: string;
  newcomer: string;
  /** What its lead proposed to the support team. */
  proposed: string;
  /** Of a project that is endorsed: a condition of the partner's. */
  condition?: string;
  /** Of a project: a milestone of the lead's and one of the partner's, a measure and a risk of the partner's, and what the lead told. */
  plan?: Record<"ours" | "theirs" | "outcome" | "risk" | "update" | "result", string>;
  /** Of a pooled budget: a row of the lead's money, one of the partner's, a line of spending, a payment, and who gives. */
  money?: Record<"ours" | "theirs" | "line" | "saving" | "payment" | "giver", string>;
  /** Of a pooled budget that is signed: the name of its terms, and a code that came by mail. */
  signing?: Record<"hash" | "asked" | "code", string>;
  /** Of a project: that a barrier stands in its way. */
  holdup?: string;
  /** The mark of everybody who may come to read a comment. */
  everybody: string;
};

/** `act` is what history calls it; several words for either of them. */
export type Row = { verb: Verb; act: string; post: (subject: Subject) => Post };

export const words = "The two auditors met and agreed.";
export const date = (name: string, [day, month, year]: [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

/** Forms of the steps of a kind; `take` is the action of those that ask nothing of their own. */
export const stepsBy =
  (list: string, take: string) =>
  (verb: Verb, fields: Fields | ((subject: Subject) => Fields), action = take): Row => ({
    verb,
    act: verb,
    post: (subject) => ({
      action: `app/${list}/step-actions.ts#${action}`,
      place: { id: subject.id, step: verb },
      bound: action === take ? [subject.id, verb] : [subject.id],
      fields: {
        version: String(subject.version),
        request: randomUUID(),
        ...(typeof fields === "function" ? fields(subject) : fields),
      },
    }),
  });

export const on = (
  verb: Verb,
  act: string,
  action: string,
  fields: (subject: Subject) => Fields,
  bound: (subject: Subject) => unknown[] = () => [],
): Row => ({
  verb,
  act,
  post: (subject) => ({
    action,
    // An action of any kind is on the pages of several.
    place: { id: subject.id, kind: `${subject.kind}s` },
    bound: bound(subject),
    fields: { request: randomUUID(), id: subject.id, ...fields(subject) },
  }),
});

export const ofIt = ({ id }: Subject) => [id];

/** Of what a partner joined: barriers are joined by figures, without words. */
export const reword: Row = {
  verb: "reword a part",
  act: "changed-part",
  post: ({ part }) => ({
    action: "app/partnerships/actions.ts#reword",
    place: { id: part },
    bound: [part],
    fields: { request: randomUUID(), version: "1", words },
  }),
};
