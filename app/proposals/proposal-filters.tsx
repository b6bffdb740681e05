import { type Filtered, SharedFilters } from "@/app/submissions/shared-filters";
import { SelectFilter } from "@/components/filter-fields";
import type { ProposalFilter } from "@/lib/proposal-filter";
import { arrangements, proposalStates } from "@/lib/proposals";

export const ProposalFilters = (listed: Filtered<ProposalFilter>) => (
  <SharedFilters {...listed} path="/proposals" states={proposalStates}>
    <SelectFilter
      name="arrangement"
      label="Arrangement"
      any="Any arrangement"
      options={arrangements}
      value={listed.filter.arrangement}
    />
  </SharedFilters>
);
