import { commonChoices } from "@/app/submissions/choices";
import { type Filtered, SharedFilters } from "@/app/submissions/shared-filters";
import { CheckFilter, SelectFilter } from "@/components/filter-fields";
import { type ProjectFilter, toldChoices } from "@/lib/project-filter";
import { projectStates } from "@/lib/projects";
import { quietAfter } from "@/lib/quiet";

export const ProjectFilters = (listed: Filtered<ProjectFilter>) => (
  <SharedFilters {...listed} path="/projects" states={projectStates}>
    <SelectFilter
      name="told"
      label="How it goes"
      any="However it goes"
      options={toldChoices}
      value={listed.filter.told}
    />
    <CheckFilter
      name="quiet"
      legend="Silence"
      values={listed.filter.quiet ? ["1"] : []}
      options={[{ value: "1", label: `Quiet for ${quietAfter} days` }]}
    />
    <SelectFilter
      name="theme"
      label="Theme"
      any="Any theme"
      options={commonChoices(listed.lookups).themes}
      value={listed.filter.theme}
    />
  </SharedFilters>
);
