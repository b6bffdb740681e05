import { Tag } from "@/components/tag";
import type { Day } from "@/lib/dates";
import { daysQuiet } from "@/lib/quiet";

/** Says of a project in delivery for how long nobody told anything, once that is too long. */
export function QuietTag({
  it,
  today,
}: {
  it: { state: string; stateSince: Date; toldAt: Date | null };
  today: Day;
}) {
  const days = daysQuiet(it, today);
  return days === null ? null : <Tag tone="amber">Quiet for {days} days</Tag>;
}
