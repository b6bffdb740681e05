import { allValues, type FormValues } from "@/lib/form-state";
import type { Choice } from "./choice";

export const boxes = ["day", "month", "year"];

/** What a field says, in words: its choices by their labels, a date's boxes in a row. */
export function said(values: FormValues, name: string, options: readonly Choice[] = []) {
  const parts = boxes.flatMap((box) => allValues(values, `${name}-${box}`));
  const labels = allValues(values, name).map(
    (value) => options.find((option) => option.value === value)?.label ?? value,
  );
  return (labels.length > 0 ? labels.join(", ") : parts.join(" ")).trim();
}
