/** Strongest first. `mail` says whether it is mailed at once; the rest waits for the daily digest. */
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
