import * as z from "zod/mini";
import { type BarrierState, barrierStateValues } from "@/lib/barriers";
import { list, uuid } from "@/lib/form";
import { livingProjectStates } from "@/lib/projects";
import type { Standing } from "@/lib/standings";

const never: readonly BarrierState[] = ["draft", "merged", "out-of-scope", "withdrawn"];
/** States in which a barrier can be said to stand in a project's way. */
export const holdingStates = barrierStateValues.filter((state) => !never.includes(state));

export const holdupInput = z.object({
  barriers: list(uuid("Choose barriers from the list"), {
    atLeastOne: "Choose at least one barrier",
    atMost: { count: 20, message: "Choose at most 20 barriers at once" },
  }),
});

/** Why this viewer cannot say what stands in a project's way, or null. */
export function whyNotHoldUp({
  state,
  standing,
}: {
  state: string;
  standing: readonly Standing[];
}) {
  if (!standing.includes("owner-contributor"))
    return "Only a contributor or lead of the lead partner says what stands in its way.";
  return (livingProjectStates as readonly string[]).includes(state)
    ? null
    : "What stands in its way is said before its end.";
}
