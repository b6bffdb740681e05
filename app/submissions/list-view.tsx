import type { ReactNode } from "react";
import { ChosenFilters, type Common } from "@/app/submissions/chosen-filters";
import { EmptyState } from "@/components/empty-state";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import type { Lookups } from "@/db/queries/lookups";

type Filter = Common & { after?: string };

/** The whole page of a kind's list; `children` are its rows, if there are any. */
export function ListView<It extends Filter>({
  noun,
  title,
  lead,
  action,
  path,
  filter,
  queryOf,
  filters,
  lookups,
  states,
  organisation,
  own,
  isEmpty,
  explained,
  next,
  children,
}: {
  /** "barrier" */
  noun: string;
  title: string;
  lead: string;
  action: ReactNode;
  path: string;
  filter: It;
  queryOf: (filter: It, change?: Partial<It>) => string;
  filters: ReactNode;
  lookups: Lookups;
  states: readonly { value: string; label: string }[];
  /** The name of the organisation that is asked for, where the list shows it. */
  organisation?: string;
  own: { name: keyof It; label: string | undefined }[];
  isEmpty: boolean;
  /** What one is, for when there is none yet. */
  explained: string;
  next?: string;
  children: ReactNode;
}) {
  const query = queryOf(filter);
  const isNarrowed = query !== "" || Boolean(filter.after);
  return (
    <>
      <PageHeader title={title} lead={lead} action={action} />
      <ListLayout filter={filters}>
        <ChosenFilters {...{ path, filter, query: queryOf, lookups, states, organisation, own }} />
        {isEmpty ? (
          <EmptyState
            heading={isNarrowed ? `No ${noun} fits these filters` : `No ${noun}s yet`}
            action={isNarrowed ? null : action}
          >
            <p>{isNarrowed ? "Remove one of them above, or try other words." : explained}</p>
          </EmptyState>
        ) : (
          <>
            {children}
            <p className="mt-6 print:hidden">
              <a href={`${path}/export${query}`}>Download this list as CSV</a>
            </p>
          </>
        )}
        <Pagination
          next={next ? `${path}${queryOf(filter, { after: next } as Partial<It>)}` : undefined}
          first={filter.after ? `${path}${query}` : undefined}
        />
      </ListLayout>
    </>
  );
}
