import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { markNoticesRead } from "@/app/notices/actions";
import { NoticeList } from "@/app/notices/notice-list";
import { requireViewer } from "@/app/session";
import { ButtonLink, buttonClass } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listNotices } from "@/db/queries/notices";

export const metadata: Metadata = { title: "Notices" };

const place = z.object({ before: z.uuid().optional() });

export default async function NoticesPage({ searchParams }: PageProps<"/notices">) {
  const viewer = await requireViewer();
  const query = place.safeParse(await searchParams).data;
  if (!query) notFound();
  const { rows, next } = await listNotices(viewer, query.before);
  const latest = rows.find(({ isUnread }) => isUnread);
  return (
    <>
      <PageHeader
        title="Notices"
        lead="What happened to what you follow, newest first. Opening it marks it as read."
        action={
          <ButtonLink href="/notices/settings" kind="secondary">
            Notice settings
          </ButtonLink>
        }
      />
      {latest ? <MarkAll upTo={latest.at} /> : null}
      {rows.length > 0 ? <NoticeList notices={rows} /> : <NothingYet />}
      <Pagination
        first={query.before ? "/notices" : undefined}
        next={next ? `/notices?before=${next}` : undefined}
      />
    </>
  );
}

function MarkAll({ upTo }: { upTo: Date }) {
  return (
    <form action={markNoticesRead} className="mb-4">
      <input type="hidden" name="upTo" value={upTo.toISOString()} />
      <button type="submit" className={buttonClass("secondary")}>
        Mark all as read
      </button>
    </form>
  );
}

function NothingYet() {
  return (
    <EmptyState
      heading="Nothing yet"
      action={<ButtonLink href="/barriers">Find a barrier to follow</ButtonLink>}
    >
      <p>
        When somebody mentions you, decides something or comments on what you follow, it appears
        here. You follow whatever you log, comment on or are affected by.
      </p>
    </EmptyState>
  );
}
