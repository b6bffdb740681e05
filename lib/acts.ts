import { wordsOfStep } from "@/lib/lives";
import type { Kind } from "@/lib/submissions";

type Act = {
  /** The line of history, after the person's name. */
  done: string;
  /** What the line tells of: the database lets it be written by whoever made that, and by nobody else. */
  of:
    | "draft"
    | "officer"
    | "target"
    | "contribution"
    | "sheet"
    | "support"
    | "signature"
    | "payment"
    | "receipt"
    | "return"
    | "account"
    | "acknowledgement"
    | "reserve"
    | "term"
    | "spending"
    | "saving"
    | "figures"
    | "merger"
    | "comment"
    | "answer"
    | "note"
    | "file"
    | "part"
    | "proposed"
    | "words"
    | "leaving"
    | "review"
    | "update"
    | "reading"
    | "milestone"
    | "risk"
    | "condition"
    | "practice"
    | "adoption"
    | "holdup"
    | "alone";
};

/** What is done to a submission beside its steps. */
export const acts: Record<string, Act> = {
  began: { done: "began a draft", of: "draft" },
  "began-on-behalf": { done: "began a draft on its behalf", of: "draft" },
  changed: { done: "changed it", of: "draft" },
  "set-targets": { done: "set what is wanted", of: "target" },
  "added-contribution": { done: "entered a contribution", of: "contribution" },
  "changed-contribution": { done: "changed a contribution", of: "contribution" },
  "set-reserves": { done: "set what is kept back", of: "reserve" },
  "supported-contributions": { done: "supported contributions", of: "support" },
  signed: { done: "signed for their organisation", of: "signature" },
  "signed-subject-to": { done: "signed subject to a condition", of: "signature" },
  "declined-to-sign": { done: "declined to sign", of: "signature" },
  agreed: { done: "was the last to sign: it is agreed", of: "alone" },
  "remind-to-sign": { done: "still waits for signatures", of: "alone" },
  lapsed: { done: "did not have every signature in time: it lapsed", of: "alone" },
  "planned-payments": { done: "planned when payments are due", of: "payment" },
  "recorded-payment": { done: "recorded a payment", of: "receipt" },
  returned: { done: "reported a quarter", of: "return" },
  "wrote-final-account": { done: "wrote the final account", of: "account" },
  "acknowledged-account": { done: "acknowledged the final account", of: "acknowledgement" },
  "set-terms": { done: "wrote the terms", of: "term" },
  "added-saving": { done: "entered a saving", of: "saving" },
  "changed-saving": { done: "changed a saving", of: "saving" },
  "removed-saving": { done: "took a saving out", of: "saving" },
  "added-spending": { done: "planned spending", of: "spending" },
  "changed-spending": { done: "changed planned spending", of: "spending" },
  "removed-spending": { done: "took planned spending out", of: "spending" },
  "removed-contribution": { done: "took a contribution out", of: "contribution" },
  "brought-in-contributions": { done: "brought in contributions from a sheet", of: "sheet" },
  "affects-us": { done: "said that it affects them too", of: "figures" },
  "changed-effect": { done: "changed their figures", of: "figures" },
  "invite-partner": { done: "invited an organisation to take a part", of: "part" },
  "remind-partner": { done: "still waits for an answer to the invitation", of: "part" },
  "accept-part": { done: "accepted the part offered", of: "part" },
  "decline-part": { done: "declined the part offered", of: "part" },
  "withdraw-part": { done: "withdrew an invitation", of: "part" },
  "expire-part": { done: "had no answer to the invitation in time", of: "part" },
  leave: { done: "left", of: "part" },
  "announce-leave": { done: "said when it leaves", of: "leaving" },
  stay: { done: "stays on it after all", of: "leaving" },
  "propose-organisation": {
    done: "proposed an organisation to the support team",
    of: "proposed",
  },
  "add-proposed": { done: "added the organisation that was proposed", of: "proposed" },
  "find-proposed": { done: "found the organisation that was proposed", of: "proposed" },
  "decline-proposed": { done: "did not add the organisation that was proposed", of: "proposed" },
  "withdraw-proposed": { done: "withdrew the proposal of an organisation", of: "proposed" },
  "changed-part": { done: "changed what its part is", of: "words" },
  reviewed: { done: "reviewed it", of: "review" },
  updated: { done: "told how it goes", of: "update" },
  "corrected-update": { done: "corrected how it goes", of: "update" },
  "corrected-result": { done: "corrected a result", of: "reading" },
  measured: { done: "recorded a result", of: "reading" },
  "milestone-done": { done: "reached a milestone", of: "milestone" },
  "milestone-undone": { done: "took back that a milestone was reached", of: "milestone" },
  "risk-added": { done: "added a risk", of: "risk" },
  "risk-changed": { done: "changed a risk", of: "risk" },
  "condition-set": { done: "set a condition", of: "condition" },
  "condition-met": { done: "said that a condition is met", of: "condition" },
  "condition-reopened": { done: "opened a condition again", of: "condition" },
  "held-up": { done: "named a barrier that stands in its way", of: "holdup" },
  freed: { done: "took back that a barrier stands in its way", of: "holdup" },
  "paused-alone": { done: "was the last partner: it is paused until another joins", of: "alone" },
  reshaped: { done: "left: its figures are shaped again", of: "alone" },
  offered: { done: "offered it as practice", of: "practice" },
  "changed-practice": { done: "changed what is offered as practice", of: "practice" },
  "withdrew-practice": { done: "no longer offers it as practice", of: "practice" },
  adopted: { done: "drafted it from a practice", of: "adoption" },
  "adopted-elsewhere": { done: "adopted the practice", of: "adoption" },
  "adoption-works": { done: "said that the practice works at their place", of: "adoption" },
  "adoption-dropped": { done: "dropped the practice at their place", of: "adoption" },
  "merged-in": { done: "merged another barrier into this one", of: "merger" },
  assigned: { done: "gave it to an officer", of: "officer" },
  commented: { done: "commented", of: "comment" },
  "edited-comment": { done: "edited a comment", of: "comment" },
  "deleted-comment": { done: "deleted a comment", of: "comment" },
  answered: { done: "said that this answers it", of: "answer" },
  unanswered: { done: "said that it is not answered after all", of: "answer" },
  noted: { done: "wrote a note", of: "note" },
  attached: { done: "attached a file", of: "file" },
  "removed-attachment": { done: "removed a file", of: "file" },
};

/** What whoever no longer, or not, sees a submission may have told of it. */
export const actsOfLeaving = ["decline-part", "leave"];
export const actsOfAdopters = ["adopted-elsewhere", "adoption-works", "adoption-dropped"];

/** What administrators, who see no submission, tell of what was proposed to them. */
export const actsOfSettling = ["add-proposed", "find-proposed", "decline-proposed"];

/** What is done without a submission: by administrators, or also by a lead for its own organisation, which keeps its register of signatories. */
export const actsOfAdministration: Record<string, "administrator" | "inviter" | "registrar"> = {
  "changed-person": "administrator",
  suspended: "administrator",
  restored: "administrator",
  "changed-duties": "administrator",
  "ended-membership": "administrator",
  "granted-role": "administrator",
  "withdrew-role": "administrator",
  "assigned-pilot": "administrator",
  "relieved-of-pilot": "administrator",
  "added-organisation": "administrator",
  "changed-organisation": "administrator",
  invited: "inviter",
  "withdrew-invitation": "inviter",
  "sent-invitation-again": "inviter",
  "added-signatory": "registrar",
  "changed-signatory": "registrar",
  "removed-signatory": "registrar",
};

/** What a line of history says after the person's name. */
export const wordsOfAct = (kind: Kind, act: string) =>
  wordsOfStep(kind, act) ?? acts[act]?.done ?? act;
