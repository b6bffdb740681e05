import type { BarrierStep } from "@/lib/barrier-steps";
import type { DayBounds } from "@/lib/day-bounds";

// Asked by the server alone, whose clock is the portal's.

/** Days that a barrier may not name. */
export const barrierDays: DayBounds = {
  since: { never: "future", message: "The day since when must not be in the future" },
};

/** Days that a step may not set. */
export const barrierStepDays: Partial<Record<BarrierStep, DayBounds>> = {
  ask: { replyBy: { never: "past", message: "The reply-by date must be today or later" } },
  escalate: { dueOn: { never: "past", message: "The date due must be today or later" } },
  respond: {
    receivedOn: { never: "future", message: "The date of the answer must not be in the future" },
  },
};
