import { type Day, formatDate } from "@/lib/dates";

/** A measured value and its day. */
export function Dated({
  value,
  on,
  otherwise = "Not known",
}: {
  value?: number | null;
  on?: Day | null;
  otherwise?: string;
}) {
  if (value == null) return otherwise;
  return (
    <>
      {value.toLocaleString("en-GB")}
      {on ? <span className="block text-ink-2">{formatDate(on)}</span> : null}
    </>
  );
}
