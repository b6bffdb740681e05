import { Way, type WayStep } from "@/components/way";
import { formatShortDate } from "@/lib/dates";
import { type State, stateOf, wayOf } from "@/lib/lives";
import type { Kind } from "@/lib/submissions";

/** The line of steps of a kind: how far it came, and where it stands if that is on the line. */
export function WaySoFar({
  kind,
  state,
  reached,
}: {
  kind: Kind;
  state: State;
  reached: Record<string, Date>;
}) {
  if (state === "draft") return null;
  const way = wayOf(kind);
  const isOnIt = way.includes(state);
  const at = isOnIt ? way.indexOf(state) : way.findLastIndex((one) => reached[one]);
  const here = isOnIt ? "current" : "done";
  const steps = way.map((one, position): WayStep => {
    const date = reached[one];
    return {
      label: stateOf(kind, one).label,
      date: date && position <= at ? formatShortDate(date) : undefined,
      state: position < at && date ? "done" : position === at ? here : "ahead",
    };
  });
  return <Way label="The way so far" steps={steps} />;
}
