import { CheckFilter, SelectFilter, TextFilter } from "@/components/filter-fields";
import type { Lookups } from "@/db/queries/lookups";
import { waitingChoices } from "@/lib/list-filter";

export function WhereFilters({
  filter: { q, pilot },
  pilots,
}: {
  filter: { q?: string; pilot?: string };
  pilots: Lookups["pilots"];
}) {
  return (
    <>
      <TextFilter name="q" label="Words" value={q} />
      <SelectFilter
        name="pilot"
        label="Pilot"
        any="All thirteen pilots"
        options={pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={pilot}
      />
    </>
  );
}

export function WhoseFilters({
  filter: { waiting, mine },
  waitsOn = waitingChoices,
  onlyMine,
}: {
  filter: { waiting?: string; mine?: unknown };
  waitsOn?: readonly (typeof waitingChoices)[number][];
  onlyMine: string;
}) {
  return (
    <>
      <SelectFilter
        name="waiting"
        label="Waiting on"
        any="Anyone or no one"
        options={waitsOn}
        value={waiting}
      />
      <CheckFilter
        name="mine"
        legend="Whose"
        values={mine ? ["1"] : []}
        options={[{ value: "1", label: onlyMine }]}
      />
    </>
  );
}
