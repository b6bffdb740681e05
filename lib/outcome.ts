/** What came of a write: done, or one reason that can be shown. `gone` is also the answer for what may not be seen. */
export type Refusal = {
  done: false;
  why: "gone" | "stale" | "refused";
  message: string;
  /** The field at which the message stands, where one is at fault. */
  field?: string;
};
export type Outcome = { done: true; id: string } | Refusal;

export const gone: Refusal = {
  done: false,
  why: "gone",
  message: "It is not there for you any more. Copy what you wrote before you leave this page.",
};
export const stale: Refusal = {
  done: false,
  why: "stale",
  message: "Somebody else changed it while you were writing. Read what is new, then try again.",
};
export const refused = (message: string, field?: string): Refusal => ({
  ...{ done: false, why: "refused", message },
  field,
});
