import { WhereFilters, WhoseFilters } from "@/app/submissions/list-filters";
import { StateFilter } from "@/app/submissions/state-filter";
import { SelectFilter, TextFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import type { Lookups } from "@/db/queries/lookups";
import type { Counts } from "@/db/queries/submission-list";
import { commonSorts, waitingChoices } from "@/lib/list-filter";
import type { ProposalFilter } from "@/lib/proposal-filter";
import { arrangements, proposalStates } from "@/lib/proposals";

export function ProposalFilters({
  filter,
  counts,
  lookups,
  partner,
}: {
  filter: ProposalFilter;
  counts: Counts;
  lookups: Lookups;
  /** The name of the organisation that is asked for, or the words of it that were typed. */
  partner?: string;
}) {
  return (
    <FilterPanel action="/proposals">
      <WhereFilters filter={filter} pilots={lookups.pilots} />
      <StateFilter states={proposalStates} chosen={filter.state} counts={counts} />
      <SelectFilter
        name="arrangement"
        label="Arrangement"
        any="Any arrangement"
        options={arrangements}
        value={filter.arrangement}
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
