import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PracticeTable } from "@/app/practice/practice-table";
import { requireViewer } from "@/app/session";
import { EmptyState } from "@/components/empty-state";
import { SelectFilter, TextFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listLookups } from "@/db/queries/lookups";
import { listPractices } from "@/db/queries/practices";
import { practiceFilter, practiceQuery } from "@/lib/practice-filter";

export const metadata: Metadata = { title: "Practice" };

export default async function PracticesPage({ searchParams }: PageProps<"/practice">) {
  const viewer = await requireViewer();
  const { data: filter } = practiceFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const [{ rows, next }, { themes }] = await Promise.all([
    listPractices(viewer, filter),
    listLookups(),
  ]);
  const query = practiceQuery(filter);
  return (
    <>
      <PageHeader
        title="Practice"
        lead="What worked in one pilot, for the others to adopt: with its results, and what it takes."
      />
      <ListLayout
        filter={
          <FilterPanel action="/practice">
            <TextFilter name="q" label="Words" value={filter.q} />
            <SelectFilter
              name="theme"
              label="Theme"
              any="All themes"
              options={[...new Set(themes.map(({ name }) => name))].map((name) => ({
                value: name,
                label: name,
              }))}
              value={filter.theme}
            />
          </FilterPanel>
        }
      >
        {rows.length > 0 ? (
          <PracticeTable rows={rows} />
        ) : query || filter.after ? (
          <EmptyState heading="No practice fits these filters">
            <p>Remove one of them, or try other words.</p>
          </EmptyState>
        ) : (
          <EmptyState heading="No practice yet">
            <p>
              Once a project is completed, a lead of its lead partner can offer it here, from the
              project&apos;s own page.
            </p>
          </EmptyState>
        )}
        <Pagination
          next={next ? `/practice${practiceQuery(filter, { after: next })}` : undefined}
          first={filter.after ? `/practice${query}` : undefined}
        />
      </ListLayout>
    </>
  );
}
