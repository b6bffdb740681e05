import { Chips } from "@/components/chips";
import type { Lookups } from "@/db/queries/lookups";
import { type BarrierFilter, queryOf } from "@/lib/barrier-filter";
import { barrierStates } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { waitingChoices } from "@/lib/list-filter";
import { labelOfOrganisationType } from "@/lib/organisations";

/** What the list is narrowed to, each with a link that widens it again. */
export function ChosenFilters({
  filter,
  lookups,
  organisation,
}: {
  filter: BarrierFilter;
  lookups: Lookups;
  organisation?: string;
}) {
  const without = (change: Partial<BarrierFilter>) => `/barriers${queryOf(filter, change)}`;
  const named = <T extends { name: string }>(rows: T[], is: (row: T) => boolean) =>
    rows.find(is)?.name ?? "Unknown";
  const items = [
    filter.q && { label: `“${filter.q}”`, removeHref: without({ q: undefined }) },
    filter.pilot && {
      label: named(lookups.pilots, ({ slug }) => slug === filter.pilot),
      removeHref: without({ pilot: undefined }),
    },
    filter.body && {
      label: named(lookups.bodies, ({ code }) => code === filter.body),
      removeHref: without({ body: undefined }),
    },
    ...filter.state.map((state) => ({
      label: labelOf(barrierStates, state),
      removeHref: without({ state: filter.state.filter((one) => one !== state) }),
    })),
    filter.waiting && {
      label: `Waiting on: ${labelOf(waitingChoices, filter.waiting).toLowerCase()}`,
      removeHref: without({ waiting: undefined }),
    },
    filter.mine && { label: "Only mine", removeHref: without({ mine: undefined }) },
    filter.code && {
      label: lookups.codes.find(({ code }) => code === filter.code)?.label ?? filter.code,
      removeHref: without({ code: undefined }),
    },
    filter.stream && {
      label: named(lookups.streams, ({ slug }) => slug === filter.stream),
      removeHref: without({ stream: undefined }),
    },
    filter.type && {
      label: labelOfOrganisationType(filter.type),
      removeHref: without({ type: undefined }),
    },
    filter.organisation && {
      label: organisation ?? "One organisation",
      removeHref: without({ organisation: undefined }),
    },
  ].filter((item) => Boolean(item)) as { label: string; removeHref: string }[];
  return <Chips items={items} clearHref="/barriers" />;
}
