import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { type Contribution, countsAsCash } from "@/lib/contributions";
import { type Day, dayFrom } from "@/lib/dates";
import { yearBases } from "@/lib/financial-years";
import { choice, text, wholeNumber } from "@/lib/form";
import type { Arrangement } from "@/lib/proposals";
import { split, sum } from "@/lib/shares";
import type { Standing } from "@/lib/standings";

export const payRhythms = [
  { value: "quarterly", label: "Every quarter", months: 3 },
  { value: "monthly", label: "Every month", months: 1 },
  { value: "half-yearly", label: "Every half year", months: 6 },
  { value: "once", label: "In one sum", months: 12 },
] as const;
type PayRhythm = (typeof payRhythms)[number]["value"];

/** Whose payments, how often, and on which day of the month: up to the 28th, which every month has. */
export const scheduleInput = z.object({
  who: text({ label: "Whose payments", max: 36, required: "Choose whose payments" }),
  rhythm: choice(valuesOf(payRhythms), "Choose how often it is paid"),
  on: wholeNumber("Enter a day of the month from 1 to 28", { min: 1, max: 28 }),
});
export type ScheduleInput = z.infer<typeof scheduleInput>;

/** In the place of an organisation: of all. */
export const everybody = "all";

/** One payment that is due, in pence, with what came of it. */
export type Instalment = {
  id: string;
  contributionId: string;
  dueOn: Day;
  pence: number;
  received: number;
};

type Paid = Pick<Contribution, "basis" | "from" | "pence">;

/**
 * What is paid of a contribution and when: equal parts to the penny, over its organisation's own year or what is
 * left of it once the fund has begun.
 */
export function instalmentsOf(
  { basis, from, pence }: Paid,
  startsOn: Day,
  { rhythm, on }: { rhythm: PayRhythm; on: number },
) {
  const begins = yearBases.find(({ value }) => value === basis)?.begins ?? 4;
  const step = payRhythms.find(({ value }) => value === rhythm)?.months ?? 12;
  const days = Array.from({ length: 12 }, (_, at) => monthAt(from, begins + at, on)).filter(
    (day) => day >= startsOn,
  );
  const due = days.filter((_, at) => at % step === 0);
  const dates = due.length > 0 ? due : [startsOn];
  const parts = split(
    pence,
    dates.map(() => 1),
  );
  return dates.flatMap((dueOn, at) => {
    const part = parts[at] ?? 0;
    return part > 0 ? [{ dueOn, pence: part }] : [];
  });
}

const monthAt = (year: number, month: number, day: number): Day =>
  dayFrom(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day) ?? "";

/** Cash that goes into a fund: of aligned budgets each keeps its own. */
export const isPaidIn = (row: Contribution, arrangement: Arrangement | null) =>
  countsAsCash(row) && arrangement !== "aligned";

/** Whether all that was to be paid of a contribution came. */
export function isReceived({ id }: { id: string }, instalments: readonly Instalment[]) {
  const its = instalments.filter(({ contributionId }) => contributionId === id);
  return its.length > 0 && its.every(({ pence, received }) => received >= pence);
}

export const paymentStates = ["agreed", "in-place", "live"] as const;
export const receivingStates = ["live"] as const;

type Asked = { state: string; standing: readonly Standing[] };

const notManager = "Only a finance contact of the host does this.";

/** Why this viewer does not say now when payments are due, or null. */
export function whyNotSchedule({ state, standing }: Asked) {
  if (!(paymentStates as readonly string[]).includes(state))
    return "Payments are planned once it is agreed, and until it closes.";
  return standing.includes("manager") ? null : notManager;
}

/** Why this viewer does not record now what came, or null. */
export function whyNotReceive({ state, standing }: Asked) {
  if (!(receivingStates as readonly string[]).includes(state))
    return "Payments are recorded while it is live.";
  return standing.includes("manager") ? null : notManager;
}

/** Of several payments: what is due in all, what was due by a day, what came, and the next that is still open. */
export function standOf(instalments: readonly Instalment[], today: Day) {
  const dueByNow = instalments.filter(({ dueOn }) => dueOn <= today);
  return {
    pence: sum(instalments.map(({ pence }) => pence)),
    due: sum(dueByNow.map(({ pence }) => pence)),
    received: sum(instalments.map(({ received }) => received)),
    next: instalments.find(({ pence, received }) => received < pence) ?? null,
  };
}
