import { CheckFilter } from "@/components/filter-fields";
import type { Counts } from "@/db/queries/submission-list";

/** The states of a list with how many there are in each; those with none go without saying. */
export function StateFilter({
  states,
  chosen,
  counts,
}: {
  states: readonly { value: string; label: string }[];
  chosen: readonly string[];
  counts: Counts;
}) {
  return (
    <CheckFilter
      name="state"
      legend="State"
      values={[...chosen]}
      options={states
        .map(({ value, label }) => ({ value, label, count: shown(counts, value) }))
        .filter(({ value, count }) => count !== "0" || chosen.includes(value))}
    />
  );
}

function shown({ of, atLeast }: Counts, state: string) {
  const count = of[state] ?? 0;
  if (!atLeast) return String(count);
  return count > 0 ? `${count}+` : undefined;
}
