import type { ReactNode } from "react";
import { WhereFilters, WhoseFilters } from "@/app/submissions/list-filters";
import { StateFilter } from "@/app/submissions/state-filter";
import { SelectFilter, TextFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import type { Lookups } from "@/db/queries/lookups";
import type { Counts } from "@/db/queries/submission-list";
import { commonSorts, waitingChoices } from "@/lib/list-filter";

/** What a list stands on, as its filters show it. */
export type Filtered<Filter> = {
  filter: Filter;
  counts: Counts;
  lookups: Lookups;
  /** The name of the organisation that is asked for, or the words of it that were typed. */
  partner?: string;
};

type Common = Parameters<typeof WhereFilters>[0]["filter"] &
  Parameters<typeof WhoseFilters>[0]["filter"] & {
    state: readonly string[];
    organisation?: string;
    sort?: string;
  };

/** The filters of what several organisations do; `children` are the kind's own. */
export function SharedFilters({
  path,
  states,
  filter,
  counts,
  lookups,
  partner,
  children,
}: Filtered<Common> & {
  path: string;
  states: readonly { value: string; label: string }[];
  children: ReactNode;
}) {
  return (
    <FilterPanel action={path}>
      <WhereFilters filter={filter} pilots={lookups.pilots} />
      <StateFilter states={states} chosen={filter.state} counts={counts} />
      {children}
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
