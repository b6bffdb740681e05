import { commonChoices } from "@/app/submissions/choices";
import { WhereFilters, WhoseFilters } from "@/app/submissions/list-filters";
import { StateFilter } from "@/app/submissions/state-filter";
import { CheckFilter, SelectFilter, TextFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import type { Lookups } from "@/db/queries/lookups";
import type { Counts } from "@/db/queries/submission-list";
import { commonSorts, waitingChoices } from "@/lib/list-filter";
import { type ProjectFilter, toldChoices } from "@/lib/project-filter";
import { projectStates } from "@/lib/projects";
import { quietAfter } from "@/lib/quiet";

export function ProjectFilters({
  filter,
  counts,
  lookups,
  partner,
}: {
  filter: ProjectFilter;
  counts: Counts;
  lookups: Lookups;
  /** The name of the organisation that is asked for, or the words of it that were typed. */
  partner?: string;
}) {
  return (
    <FilterPanel action="/projects">
      <WhereFilters filter={filter} pilots={lookups.pilots} />
      <StateFilter states={projectStates} chosen={filter.state} counts={counts} />
      <SelectFilter
        name="told"
        label="How it goes"
        any="However it goes"
        options={toldChoices}
        value={filter.told}
      />
      <CheckFilter
        name="quiet"
        legend="Silence"
        values={filter.quiet ? ["1"] : []}
        options={[{ value: "1", label: `Quiet for ${quietAfter} days` }]}
      />
      <SelectFilter
        name="theme"
        label="Theme"
        any="Any theme"
        options={commonChoices(lookups).themes}
        value={filter.theme}
      />
      <TextFilter name="partner" label="An organisation on it" value={partner} />
      <WhoseFilters
        filter={filter}
        waitsOn={waitingChoices.filter(({ value }) => value !== "body")}
        onlyMine="Only those that we lead"
      />
      {filter.organisation ? (
        <input type="hidden" name="organisation" value={filter.organisation} />
      ) : null}
      <SelectFilter name="sort" label="Sort by" options={commonSorts} value={filter.sort} />
    </FilterPanel>
  );
}
