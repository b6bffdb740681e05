import { WhereFilters, WhoseFilters } from "@/app/submissions/list-filters";
import { StateFilter } from "@/app/submissions/state-filter";
import { SelectFilter, TextFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import type { Lookups } from "@/db/queries/lookups";
import type { Counts } from "@/db/queries/submission-list";
import { type BarrierFilter, barrierSorts } from "@/lib/barrier-filter";
import { barrierStates } from "@/lib/barriers";
import { organisationTypes } from "@/lib/organisations";

/** The column of filters; the rarer ones are folded away until one of them is chosen. */
export function BarrierFilters({
  filter,
  counts,
  lookups,
  partner,
}: {
  filter: BarrierFilter;
  counts: Counts;
  lookups: Lookups;
  partner?: string;
}) {
  const { code, stream, type, organisation } = filter;
  return (
    <FilterPanel action="/barriers">
      <WhereFilters filter={filter} pilots={lookups.pilots} />
      <SelectFilter
        name="body"
        label="Who could lift it"
        any="Any body"
        options={lookups.bodies.map(({ code: value, name }) => ({ value, label: name }))}
        value={filter.body}
      />
      <StateFilter states={barrierStates} chosen={filter.state} counts={counts} />
      <WhoseFilters filter={filter} onlyMine="Only mine" />
      <TextFilter name="partner" label="An organisation on it" value={partner} />
      <details open={Boolean(code || stream || type)}>
        <summary className="min-h-control cursor-pointer text-link text-small underline">
          More filters
        </summary>
        <div className="mt-2 space-y-6">
          <SelectFilter
            name="code"
            label="Kind of barrier"
            any="Any kind"
            options={lookups.codes.map(({ code: value, label }) => ({ value, label }))}
            value={code}
          />
          <SelectFilter
            name="stream"
            label="Funding stream"
            any="Any stream"
            options={lookups.streams.map(({ slug, name }) => ({ value: slug, label: name }))}
            value={stream}
          />
          <SelectFilter
            name="type"
            label="Type of organisation"
            any="Any type"
            options={organisationTypes}
            value={type}
          />
        </div>
      </details>
      {organisation ? <input type="hidden" name="organisation" value={organisation} /> : null}
      <SelectFilter name="sort" label="Sort by" options={barrierSorts} value={filter.sort} />
    </FilterPanel>
  );
}
