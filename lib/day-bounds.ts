import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";

/** On which side of today a day may not lie, by the field's name, and what to say then. */
export type DayBounds = Partial<Record<string, { never: "past" | "future"; message: string }>>;

/** Messages by field for the days that lie on the wrong side of the portal's today; null when none does. */
export function wrongDays(data: object, bounds: DayBounds): Record<string, string[]> | null {
  const today = londonToday(portalNow());
  const errors = Object.entries(data).flatMap(([name, day]) => {
    const bound = bounds[name];
    if (!bound || typeof day !== "string") return [];
    const isWrong = bound.never === "past" ? day < today : day > today;
    return isWrong ? [[name, [bound.message]]] : [];
  });
  return errors.length > 0 ? Object.fromEntries(errors) : null;
}
