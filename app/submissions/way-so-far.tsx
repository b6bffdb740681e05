import { Way, type WayStep } from "@/components/way";
import { labelOf } from "@/lib/choices";
import { formatShortDate } from "@/lib/dates";

/** The line of steps of a kind: how far it came, and where it stands if that is on the line. */
export function WaySoFar({
  way,
  states,
  state,
  reached,
}: {
  way: readonly string[];
  states: readonly { value: string; label: string }[];
  state: string;
  reached: Record<string, Date>;
}) {
  if (state === "draft") return null;
  const isOnIt = way.includes(state);
  const at = isOnIt ? way.indexOf(state) : way.findLastIndex((one) => reached[one]);
  const here = isOnIt ? "current" : "done";
  const steps = way.map((one, position): WayStep => {
    const date = reached[one];
    return {
      label: labelOf(states, one),
      date: date && position <= at ? formatShortDate(date) : undefined,
      state: position < at && date ? "done" : position === at ? here : "ahead",
    };
  });
  return <Way label="The way so far" steps={steps} />;
}
