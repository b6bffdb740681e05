import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QueueTable } from "@/app/reviews/queue-table";
import { requireSupport } from "@/app/session";
import { EmptyState } from "@/components/empty-state";
import { CheckFilter, SelectFilter } from "@/components/filter-fields";
import { FilterPanel } from "@/components/filter-panel";
import { ListLayout } from "@/components/list-layout";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listLookups } from "@/db/queries/lookups";
import { listOfficers } from "@/db/queries/officers";
import { listQueue } from "@/db/queries/queue";
import { listSubmissions } from "@/db/queries/submission-list";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { labelOfState } from "@/lib/lives";
import { queueFilter, queueQuery, queueStates, waitOf } from "@/lib/queue";
import { quietAfter } from "@/lib/quiet";

export const metadata: Metadata = { title: "What waits on us" };

export default async function ReviewsPage({ searchParams }: PageProps<"/reviews">) {
  const viewer = await requireSupport();
  const { data: filter } = queueFilter.safeParse(await searchParams);
  if (!filter) notFound();
  const today = londonToday(portalNow());
  const [{ rows, next }, lookups, officers, quiet] = await Promise.all([
    listQueue(viewer, filter, today),
    listLookups(),
    listOfficers(viewer),
    listSubmissions(viewer, { quiet: "1" }, 1),
  ]);
  const late = rows.filter((row) => waitOf(row, today).late).length;
  const isWhole = !next && !filter.after;
  return (
    <>
      <PageHeader
        title="What waits on us"
        lead={
          isWhole
            ? `${rows.length} ${rows.length === 1 ? "submission" : "submissions"}, ${late} past the service standard.`
            : "The longest waiting first."
        }
      />
      <ListLayout
        filter={
          <FilterPanel action="/reviews">
            <SelectFilter
              name="pilot"
              label="Pilot"
              any="All pilots"
              options={lookups.pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
              value={filter.pilot}
            />
            <SelectFilter
              name="state"
              label="State"
              any="Any state"
              options={queueStates.map((value) => ({ value, label: labelOfState(value) }))}
              value={filter.state}
            />
            <SelectFilter
              name="officer"
              label="Officer"
              any="Anybody"
              options={[
                { value: "me", label: "Me" },
                { value: "nobody", label: "Nobody yet" },
                ...officers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={filter.officer}
            />
            <CheckFilter
              name="late"
              legend="How long"
              values={filter.late ? ["1"] : []}
              options={[{ value: "1", label: "Only what is late" }]}
            />
          </FilterPanel>
        }
      >
        {quiet.rows.length > 0 ? (
          <p className="mb-6">
            <a href="/projects?quiet=1">
              Projects of which nobody has told anything for {quietAfter} days
            </a>
          </p>
        ) : null}
        {rows.length > 0 ? (
          <QueueTable
            rows={rows}
            today={today}
            viewerId={viewer.personId}
            query={queueQuery(filter)}
          />
        ) : (
          <EmptyState heading="Nothing waits on us">
            <p>
              Submissions to read, review or close, open barriers that the support team takes
              forward and overdue answers appear here, the longest waiting first.
            </p>
          </EmptyState>
        )}
        <Pagination
          first={
            filter.after ? `/reviews${queueQuery({ ...filter, after: undefined })}` : undefined
          }
          next={next ? `/reviews${queueQuery({ ...filter, after: next })}` : undefined}
        />
      </ListLayout>
    </>
  );
}
