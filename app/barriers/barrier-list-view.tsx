import { BarrierFilters } from "@/app/barriers/barrier-filters";
import { BarrierTable } from "@/app/barriers/barrier-table";
import { ListView } from "@/app/submissions/list-view";
import { ButtonLink } from "@/components/button";
import type { listBarriers } from "@/db/queries/barrier-list";
import { codeLabel, type Lookups } from "@/db/queries/lookups";
import type { Counts } from "@/db/queries/submission-list";
import { type BarrierFilter, queryOf } from "@/lib/barrier-filter";
import { barrierStates } from "@/lib/barriers";

/** The whole page of the list, from what was read for it. */
export function BarrierListView({
  filter,
  page: { rows, next },
  counts,
  lookups,
  partner,
  mayLog,
}: {
  filter: BarrierFilter;
  page: Awaited<ReturnType<typeof listBarriers>>;
  counts: Counts;
  lookups: Lookups;
  /** The name of the organisation that is asked for, or the words of it that were typed. */
  partner?: string;
  mayLog: boolean;
}) {
  return (
    <ListView
      noun="barrier"
      title="Barriers"
      lead="What stops public services in the thirteen pilots from working together, and who could lift it."
      action={mayLog ? <ButtonLink href="/barriers/new">Log a barrier</ButtonLink> : null}
      path="/barriers"
      {...{ filter, queryOf, lookups, next }}
      filters={<BarrierFilters {...{ filter, counts, lookups, partner }} />}
      states={barrierStates}
      organisation={rows[0]?.organisation}
      own={[
        { name: "body", label: lookups.bodies.find(({ code }) => code === filter.body)?.name },
        { name: "code", label: filter.code && codeLabel(lookups, filter.code) },
        { name: "partner", label: partner },
        { name: "stream", label: lookups.streams.find(({ slug }) => slug === filter.stream)?.name },
      ]}
      isEmpty={rows.length === 0}
      explained="A barrier is a rule, target or habit that stops local services from aligning money or effort. Logging one takes about ten minutes."
    >
      <BarrierTable {...{ rows, filter, lookups }} />
    </ListView>
  );
}
