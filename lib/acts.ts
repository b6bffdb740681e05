import { barrierSteps } from "@/lib/barrier-steps";

const acts: Record<string, string> = {
  began: "began a draft",
  "began-on-behalf": "began a draft on its behalf",
  changed: "changed it",
  "affects-us": "said that it affects them too",
  "changed-effect": "changed their figures",
  "merged-in": "merged another barrier into this one",
  assigned: "gave it to an officer",
  commented: "commented",
  "edited-comment": "edited a comment",
  "deleted-comment": "deleted a comment",
  noted: "wrote a note",
  attached: "attached a file",
  "removed-attachment": "removed a file",
};

/** What a line of history says after the person's name. */
export function wordsOfAct(act: string) {
  return (barrierSteps as Record<string, { done: string }>)[act]?.done ?? acts[act] ?? act;
}
