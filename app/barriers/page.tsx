import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BarrierFilters } from "@/app/barriers/barrier-filters";
import { BarrierTable } from "@/app/barriers/barrier-table";
import { ChosenFilters } from "@/app/barriers/chosen-filters";
import { requireViewer } from "@/app/session";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { countByState, listBarriers } from "@/db/queries/barrier-list";
import { listLookups } from "@/db/queries/lookups";
import { barrierFilter, queryOf } from "@/lib/barrier-filter";
import { hasDuty, isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: "Barriers" };

export default async function BarriersPage({ searchParams }: PageProps<"/barriers">) {
  const viewer = await requireViewer();
  const { data: filter } = barrierFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const [{ rows, next }, counts, lookups] = await Promise.all([
    listBarriers(viewer, filter),
    countByState(viewer, filter),
    listLookups(viewer),
  ]);
  const mayLog = hasDuty(viewer, "contributor", "lead") || isSupport(viewer);
  const query = queryOf(filter);
  return (
    <>
      <PageHeader
        title="Barriers"
        lead="What stops public services in the thirteen pilots from working together, and who could lift it."
        action={mayLog ? <ButtonLink href="/barriers/new">Log a barrier</ButtonLink> : null}
      />
      <ListLayout filter={<BarrierFilters filter={filter} counts={counts} lookups={lookups} />}>
        <ChosenFilters filter={filter} lookups={lookups} organisation={rows[0]?.organisation} />
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
