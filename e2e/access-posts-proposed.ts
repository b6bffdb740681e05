import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { on, type Row, type Subject, words } from "@/e2e/access-rows";
import type { Verb } from "@/e2e/access-table";
import { wanted } from "@/e2e/given-proposed";

const proposal = (verb: Verb, act: string, step: string, fields: (it: Subject) => Fields): Row => ({
  verb,
  act,
  post: (subject) => ({
    action: "app/proposed-organisations/actions.ts#settle",
    place: { id: subject.proposed, step },
    bound: [subject.proposed, step],
    fields: { request: randomUUID(), ...fields(subject) },
  }),
});

/** What is proposed to the support team, on a submission of any kind, and what becomes of it. */
export const proposedPosts: Row[] = [
  on(
    "invite",
    "propose-organisation",
    "app/proposed-organisations/actions.ts#propose",
    () => ({ ...wanted, name: `Proposed ${randomUUID()}` }),
    ({ id }) => [id],
  ),
  proposal("withdraw a proposed organisation", "withdraw-proposed", "withdraw", () => ({})),
  proposal("settle a proposed organisation", "find-proposed", "find", ({ newcomer }) => ({
    organisation: newcomer,
  })),
  proposal("settle a proposed organisation", "decline-proposed", "decline", () => ({
    reason: words,
  })),
];
