import { actsOfSettling } from "@/lib/acts";
import type { Kind } from "@/lib/submissions";

/** Strongest first. `mail` says whether it may be mailed at once; the rest only waits for the digest. */
export const noticeReasons = [
  { value: "mention", label: "You were mentioned", mail: true },
  { value: "waiting", label: "It waits for you", mail: true },
  { value: "decision", label: "A decision was made", mail: true },
  { value: "comment", label: "New comments", mail: false },
  { value: "change", label: "It changed", mail: false },
] as const;
export type NoticeReason = (typeof noticeReasons)[number]["value"];

export function strongerReason(one: NoticeReason, other: NoticeReason): NoticeReason {
  return noticeReasons.find(({ value }) => value === one || value === other)?.value ?? one;
}

/** Why whoever follows a submission is told of this act; nothing for what is only history. */
export function reasonOfAct(act: string): NoticeReason | null {
  if (quietActs.includes(act)) return null;
  if (decisions.includes(act)) return "decision";
  return act === "commented" || act === "noted" ? "comment" : "change";
}

const lists: Record<Kind, string> = {
  barrier: "Barriers",
  project: "Projects",
  proposal: "Pooled budgets",
};
export const nameOfList = (kind: Kind) => lists[kind];

/** Where a submission is read. */
export const pathOf = (kind: Kind, id: string) => `/${kind}s/${id}`;

const quietActs = [
  ...["began", "changed", "edited-comment", "deleted-comment", "condition-set"],
  ...["invite-partner", "remind-partner", "decline-part", "withdraw-part", "expire-part"],
  ...["propose-organisation", "withdraw-proposed", ...actsOfSettling],
];

const decisions = [
  "accept",
  "merge",
  "merged-in",
  "decline",
  "escalate",
  "respond",
  "resume",
  "resolve",
  "accept-outcome",
  "confirm",
  "dispute",
  "close",
  "endorse",
  "not-endorse",
  "endorse-change",
  "refuse-change",
  "start",
  "pause",
  "paused-alone",
  "reshaped",
  "agreed",
  "lapsed",
  "record-agreement",
  "go-live",
  "settle",
  "complete",
  "reopen",
  "withdraw",
  "appeal",
];
