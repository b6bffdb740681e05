import { BarrierFilters } from "@/app/barriers/barrier-filters";
import { BarrierTable } from "@/app/barriers/barrier-table";
import { ChosenFilters } from "@/app/submissions/chosen-filters";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
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
  mayLog,
}: {
  filter: BarrierFilter;
  page: Awaited<ReturnType<typeof listBarriers>>;
  counts: Counts;
  lookups: Lookups;
  mayLog: boolean;
}) {
  const query = queryOf(filter);
  return (
    <>
      <PageHeader
        title="Barriers"
        lead="What stops public services in the thirteen pilots from working together, and who could lift it."
        action={mayLog ? <ButtonLink href="/barriers/new">Log a barrier</ButtonLink> : null}
      />
      <ListLayout filter={<BarrierFilters filter={filter} counts={counts} lookups={lookups} />}>
        <ChosenFilters
          path="/barriers"
          filter={filter}
          query={queryOf}
          lookups={lookups}
          states={barrierStates}
          organisation={rows[0]?.organisation}
          own={[
            { name: "body", label: lookups.bodies.find(({ code }) => code === filter.body)?.name },
            { name: "code", label: filter.code && codeLabel(lookups, filter.code) },
            {
              name: "stream",
              label: lookups.streams.find(({ slug }) => slug === filter.stream)?.name,
            },
          ]}
        />
        {rows.length > 0 ? (
          <>
            <BarrierTable rows={rows} filter={filter} lookups={lookups} />
            <p className="mt-6 print:hidden">
              <a href={`/barriers/export${query}`}>Download this list as CSV</a>
            </p>
          </>
        ) : (
          <NoBarriers narrowed={query !== "" || Boolean(filter.after)} mayLog={mayLog} />
        )}
        <Pagination
          next={next ? `/barriers${queryOf(filter, { after: next })}` : undefined}
          first={filter.after ? `/barriers${query}` : undefined}
        />
      </ListLayout>
    </>
  );
}

function NoBarriers({ narrowed, mayLog }: { narrowed: boolean; mayLog: boolean }) {
  if (narrowed)
    return (
      <EmptyState heading="No barrier fits these filters">
        <p>Remove one of them above, or try other words.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      heading="No barriers yet"
      action={mayLog ? <ButtonLink href="/barriers/new">Log a barrier</ButtonLink> : null}
    >
      <p>
        A barrier is a rule, target or habit that stops local services from aligning money or
        effort. Logging one takes about ten minutes.
      </p>
    </EmptyState>
  );
}
