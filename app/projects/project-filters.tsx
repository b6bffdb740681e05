import { StateFilter } from "@/app/submissions/state-filter";
import { CheckFilter, SelectFilter, TextFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import type { Lookups } from "@/db/queries/lookups";
import type { Counts } from "@/db/queries/submission-list";
import { waitingChoices } from "@/lib/list-filter";
import { type ProjectFilter, projectSorts } from "@/lib/project-filter";
import { projectStates } from "@/lib/projects";

export function ProjectFilters({
  filter,
  counts,
  lookups,
}: {
  filter: ProjectFilter;
  counts: Counts;
  lookups: Lookups;
}) {
  return (
    <FilterPanel action="/projects">
      <TextFilter name="q" label="Words" value={filter.q} />
      <SelectFilter
        name="pilot"
        label="Pilot"
        any="All thirteen pilots"
        options={lookups.pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={filter.pilot}
      />
      <StateFilter states={projectStates} chosen={filter.state} counts={counts} />
      <SelectFilter
        name="waiting"
        label="Waiting on"
        any="Anyone or no one"
        options={waitingChoices.filter(({ value }) => value !== "body")}
        value={filter.waiting}
      />
      <CheckFilter
        name="mine"
        legend="Whose"
        values={filter.mine ? ["1"] : []}
        options={[{ value: "1", label: "Only those that we lead" }]}
      />
      {filter.organisation ? (
        <input type="hidden" name="organisation" value={filter.organisation} />
      ) : null}
      {filter.partner ? <input type="hidden" name="partner" value={filter.partner} /> : null}
      <SelectFilter name="sort" label="Sort by" options={projectSorts} value={filter.sort} />
    </FilterPanel>
  );
}
