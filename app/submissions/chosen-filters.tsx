import { Chips } from "@/components/chips";
import type { Lookups } from "@/db/queries/lookups";
import { labelOf } from "@/lib/choices";
import { type WaitingOn, waitingChoices } from "@/lib/list-filter";
import { labelOfOrganisationType } from "@/lib/organisations";

export type Common = {
  q?: string;
  pilot?: string;
  state: string[];
  waiting?: WaitingOn;
  mine?: "1";
  type?: string;
  organisation?: string;
};

/** What a list is narrowed to, each with a link that widens it again: what all lists have, then the kind's own. */
export function ChosenFilters<Filter extends Common>({
  path,
  filter,
  query,
  lookups,
  states,
  organisation,
  own,
}: {
  path: string;
  filter: Filter;
  query: (filter: Filter, change: Partial<Filter>) => string;
  lookups: Lookups;
  states: readonly { value: string; label: string }[];
  /** The name of the organisation that is asked for, where the list shows it. */
  organisation?: string;
  own: { name: keyof Filter; label: string | undefined }[];
}) {
  const without = (change: Partial<Common>) => `${path}${query(filter, change as Partial<Filter>)}`;
  const items = [
    filter.q && { label: `“${filter.q}”`, removeHref: without({ q: undefined }) },
    filter.pilot && {
      label: lookups.pilots.find(({ slug }) => slug === filter.pilot)?.name ?? filter.pilot,
      removeHref: without({ pilot: undefined }),
    },
    ...filter.state.map((state) => ({
      label: labelOf(states, state),
      removeHref: without({ state: filter.state.filter((one) => one !== state) }),
    })),
    filter.waiting && {
      label: `Waiting on: ${labelOf(waitingChoices, filter.waiting).toLowerCase()}`,
      removeHref: without({ waiting: undefined }),
    },
    filter.mine && { label: "Only mine", removeHref: without({ mine: undefined }) },
    ...own.flatMap(({ name, label }) =>
      filter[name]
        ? [{ label: label ?? "Unknown", removeHref: without({ [name]: undefined }) }]
        : [],
    ),
    filter.type && {
      label: labelOfOrganisationType(filter.type),
      removeHref: without({ type: undefined }),
    },
    filter.organisation && {
      label: organisation ?? "One organisation",
      removeHref: without({ organisation: undefined }),
    },
  ].filter((item) => Boolean(item)) as { label: string; removeHref: string }[];
  return <Chips items={items} clearHref={path} />;
}
