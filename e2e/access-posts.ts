import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { date, on, type Row, type Subject, stepsBy, words } from "@/e2e/access-rows";
import type { Verb } from "@/e2e/access-table";

/** What many may do on one submission, each their own, so that nobody's hinders another's. */
export const sideBySide =
  "commented edited-comment deleted-comment noted updated added-contribution brought-in-contributions added-spending propose-organisation".split(
    " ",
  );

const step = stepsBy("barriers", "takeStep");

const partner = (
  verb: Verb,
  act: string,
  step: string,
  which: "invitation" | "part",
  fields: Fields = {},
): Row => ({
  verb,
  act,
  post: (subject) => ({
    action: "app/partnerships/actions.ts#takePart",
    place: { id: subject[which], step },
    bound: [subject[which], step],
    fields: { request: randomUUID(), ...fields },
  }),
});

/** Every form by which a submission of any kind is written on. */
export const ofAnyKind: Row[] = [
  on(
    "invite",
    "invite-partner",
    "app/partnerships/actions.ts#invite",
    ({ newcomer }) => ({ organisation: newcomer, words }),
    ({ id }) => [id],
  ),
  partner("accept an invitation", "accept-part", "accept", "invitation"),
  partner("decline an invitation", "decline-part", "decline", "invitation", { reason: words }),
  partner("withdraw an invitation", "withdraw-part", "withdraw", "invitation"),
  partner("leave", "leave", "leave", "part", { reason: words }),
  partner("announce leaving", "announce-leave", "leave", "part", {
    reason: words,
    ...date("leavesOn", ["31", "7", "2010"]),
  }),
  partner("stay", "stay", "stay", "part"),
  on("comment for everyone", "commented", "app/comments/actions.ts#postComment", said("everyone")),
  on("comment for partners", "commented", "app/comments/actions.ts#postComment", said("partners")),
  on("comment for partners", "commented", "app/comments/actions.ts#postComment", (subject) => ({
    ...said("partners")(subject),
    files: new File([`Among us ${randomUUID()}`], "letter.txt", { type: "text/plain" }),
  })),
  on(
    "edit one's own comment",
    "edited-comment",
    "app/comments/actions.ts#editComment",
    (subject) => ({
      ...said("everyone")(subject),
      comment: subject.comment,
      was: "",
    }),
  ),
  on(
    "delete one's own comment",
    "deleted-comment",
    "app/comments/actions.ts#removeComment",
    ({ comment }) => ({
      comment,
    }),
  ),
  on(
    "say what answers another",
    "answered",
    "app/comments/actions.ts#settleComment",
    ({ reply }) => ({ comment: reply }),
  ),
  on("note", "noted", "app/notes/actions.ts#addNote", () => ({ note: words })),
  on("attach", "attached", "app/attachments/actions.ts#attachFiles", () => ({
    files: new File([`Dear Principal ${randomUUID()}`], "letter.txt", { type: "text/plain" }),
  })),
  on(
    "remove a file of one's own",
    "removed-attachment",
    "app/attachments/actions.ts#removeFile",
    ({ file }) => ({
      file,
    }),
  ),
  on("watch", "", "app/watches/actions.ts#setWatching", () => ({ watching: "yes" })),
  on(
    "assign",
    "assigned",
    "app/reviews/actions.ts#giveTo",
    ({ officer, version }) => ({ officer, version: String(version) }),
    ({ id }) => [id],
  ),
  {
    verb: "assign",
    act: "assigned",
    post: ({ id, version }) => ({
      action: "app/reviews/actions.ts#takeIt",
      fields: { id, version: String(version), request: randomUUID() },
    }),
  },
];

/** Every form by which a barrier is written on, by the verb of the table that says who may. */
export const posts: Row[] = [
  step("submit", {}),
  step(
    "reply",
    ({ question }) => ({ [`answer-${question}`]: words, stops: words }),
    "replyToQuestions",
  ),
  step("ask", { "question-stops": words, ...date("replyBy", ["4", "12", "2009"]) }, "askForMore"),
  step("accept", { severity: "high", theme: "Worklessness", takenBy: "support", words }),
  step("merge", ({ into }) => ({ target: into, reason: words })),
  step("decline", { reason: words, pointer: "The awarding body" }),
  step("appeal", { reason: words }),
  step("resolve", { changed: words, proof: "A letter of 2 October" }),
  step("escalate", {
    to: "body:BIS",
    contact: "Head of funding",
    ask: words,
    ...date("dueOn", ["4", "12", "2009"]),
  }),
  step("respond", { outcome: "agreed", words, ...date("receivedOn", ["12", "10", "2009"]) }),
  step("chase", { words }),
  step("resume", { reason: words }),
  step("accept-outcome", { words }),
  step("confirm", { words }),
  step("dispute", { reason: words }),
  step("close", { reason: words, residual: "The second audit", workaround: "None" }),
  step("reopen", { evidence: words }),
  step("withdraw", { reason: words }),
  on("edit", "changed", "app/barriers/actions.ts#saveBarrier", editFields),
  on(
    "affect us",
    "affects-us changed-effect",
    "app/barriers/actions.ts#joinBarrier",
    figures,
    ({ id }) => [id],
  ),
  ...ofAnyKind,
];

function said(readers: string) {
  return ({ everybody }: Subject): Fields => ({
    words,
    readers,
    seenByEveryone: everybody,
    seenByPartners: everybody,
  });
}

function figures(): Fields {
  return { people: "40", peoplePeriod: "year", cost: "1,250", costPeriod: "year", evidence: words };
}

export function editFields({ version, title }: Pick<Subject, "version" | "title">): Fields {
  return {
    version: String(version),
    title: `${title} again`,
    pilot: "kent",
    codes: ["ACCT-DUAL"],
    bodies: ["BIS"],
    happens: words,
    stops: words,
    peoplePeriod: "year",
    costPeriod: "year",
    evidence: words,
    asks: ["relax"],
    askWords: words,
    audience: "pilot",
  };
}
