import { sum } from "@/lib/shares";

/** A part of a bar: where it begins and how long it is, where the longest bar is 1. */
export type Stretch = { at: number; size: number };

/** Bars on one scale from a common beginning, each of parts one after the other; nothing is shorter than nothing. */
export function barsOf(rows: readonly (readonly number[])[]): Stretch[][] {
  const sizes = rows.map((parts) => parts.map((part) => Math.max(0, part)));
  const most = Math.max(0, ...sizes.map(sum));
  return sizes.map((parts) =>
    parts.map((part, index) =>
      most > 0 ? { at: sum(parts.slice(0, index)) / most, size: part / most } : { at: 0, size: 0 },
    ),
  );
}
