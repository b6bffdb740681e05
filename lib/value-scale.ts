/** From which to which value a chart runs; null where there is none. */
export function rangeOf(values: readonly number[]) {
  if (values.length === 0) return null;
  return { low: Math.min(...values), high: Math.max(...values) };
}
type Range = NonNullable<ReturnType<typeof rangeOf>>;

/** Where a value lies in it, from 0 to 1; in the middle where all are equal. Halves, so that no difference overflows. */
export function placeIn({ low, high }: Range, value: number) {
  const span = high / 2 - low / 2;
  return span > 0 ? (value / 2 - low / 2) / span : 0.5;
}

const exactly = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 5 });
const roughly = new Intl.NumberFormat("en-GB", {
  notation: "compact",
  maximumSignificantDigits: 3,
});

/** A value as it fits beside a mark. */
export const shortValue = (value: number) =>
  (Math.abs(value) < 100_000 ? exactly : roughly).format(value);
