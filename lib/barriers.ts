import { valuesOf } from "@/lib/choices";

/** Order is the order of a barrier's life. `tone` is a component's word, `waits` says on whom it waits. */
export const barrierStates = [
  { value: "draft", label: "Draft", tone: "grey", waits: "owner" },
  { value: "submitted", label: "Submitted", tone: "blue", waits: "support" },
  { value: "needs-information", label: "Needs information", tone: "amber", waits: "owner" },
  { value: "merged", label: "Merged", tone: "grey", waits: null },
  { value: "out-of-scope", label: "Out of scope", tone: "red", waits: null },
  { value: "open", label: "Open", tone: "green", waits: "taker" },
  { value: "escalated", label: "Escalated", tone: "purple", waits: "body" },
  { value: "responded", label: "Answered", tone: "teal", waits: "reporters" },
  { value: "pending-check", label: "Being checked", tone: "amber", waits: "reporters" },
  { value: "closed-resolved", label: "Lifted", tone: "green", waits: null },
  { value: "closed-unresolved", label: "Not lifted", tone: "red", waits: null },
  { value: "withdrawn", label: "Withdrawn", tone: "grey", waits: null },
] as const;
export const barrierStateValues = valuesOf(barrierStates);
export type BarrierState = (typeof barrierStates)[number]["value"];

/** States in which the audience that the owner chose may see a barrier. */
export const sharedBarrierStates = [
  "open",
  "escalated",
  "responded",
  "pending-check",
  "closed-resolved",
  "closed-unresolved",
] as const satisfies readonly BarrierState[];

/** States in which an organisation may add or change "this affects us too". */
export const affectableStates = [
  "open",
  "escalated",
  "responded",
  "pending-check",
] as const satisfies readonly BarrierState[];

/** States in which a barrier may take another in. */
export const mergeableStates = [
  "submitted",
  "needs-information",
  ...affectableStates,
] as const satisfies readonly BarrierState[];

/** The page of a merged barrier itself, which otherwise leads on to the one that took it in. */
export const asItWas = (id: string) => `/barriers/${id}?stay=1`;

/** States before its end: partners may be invited. */
export const livingStates = ["draft", ...mergeableStates] as const satisfies BarrierState[];

export const editableBarrierStates = [
  "draft",
  "needs-information",
] as const satisfies BarrierState[];

/** The states that the line of steps on a barrier's page shows, in order. */
export const wayOfBarrier = [
  "submitted",
  "open",
  "escalated",
  "responded",
  "pending-check",
  "closed-resolved",
] as const satisfies readonly BarrierState[];

export const natures = [
  { value: "legislation", label: "Legislation" },
  { value: "regulation", label: "Regulation" },
  { value: "grant-condition", label: "Grant condition" },
  { value: "funding-rule", label: "Funding rule" },
  { value: "national-target", label: "National target" },
  { value: "guidance", label: "Guidance" },
  { value: "local-practice", label: "Local practice" },
  { value: "perceived-only", label: "Perceived only" },
] as const;

export const levels = [
  { value: "local", label: "Locally" },
  { value: "regional", label: "In the region or sub-region" },
  { value: "department", label: "By a department" },
  { value: "treasury", label: "By the Treasury" },
  { value: "parliament", label: "By Parliament" },
  { value: "eu", label: "By the European Union" },
] as const;

export const asks = [
  { value: "waive", label: "Waive it", hint: "For this place or this work" },
  { value: "relax", label: "Relax it", hint: "Keep the rule, loosen the limit" },
  { value: "clarify", label: "Clarify it", hint: "Say in writing what is allowed" },
  { value: "change-timing", label: "Change its timing", hint: "Dates, years, carry-forward" },
  { value: "share-power", label: "Share the power", hint: "Let the place decide" },
  { value: "change-law", label: "Change the law", hint: "An Act or a regulation" },
] as const;

export const severities = [
  { value: "low", label: "Low", hint: "A nuisance: there is a way round it" },
  { value: "medium", label: "Medium", hint: "It costs people or money every year" },
  { value: "high", label: "High", hint: "It stops shared work altogether" },
] as const;

export const outcomes = [
  { value: "agreed", label: "Agreed" },
  { value: "part", label: "Agreed in part" },
  { value: "refused", label: "Refused" },
  { value: "already-possible", label: "Already possible" },
] as const;

/** `perYear` is what one count or sum of that period comes to in a year. */
export const periods = [
  { value: "year", label: "a year", perYear: 1 },
  { value: "term", label: "a term", perYear: 3 },
  { value: "month", label: "a month", perYear: 12 },
  { value: "week", label: "a week", perYear: 52 },
  { value: "once", label: "once", perYear: 1 },
] as const;
export type Period = (typeof periods)[number]["value"];

export function perYear(amount: number | null, period: Period) {
  const factor = periods.find((one) => one.value === period)?.perYear ?? 1;
  return amount === null ? null : amount * factor;
}
