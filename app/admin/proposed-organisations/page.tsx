import type { Metadata } from "next";
import { filterFrom } from "@/app/admin/ids";
import { pageOf } from "@/app/admin/list-search";
import { OpenProposed } from "@/app/proposed-organisations/open-proposed";
import { requireAdministrator } from "@/app/session";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listOpenProposed } from "@/db/queries/proposed-organisations";
import { proposedFilter } from "@/lib/proposed-organisations";

export const metadata: Metadata = { title: "Proposed organisations" };

const path = "/admin/proposed-organisations";

export default async function ProposedOrganisationsPage({
  searchParams,
}: PageProps<"/admin/proposed-organisations">) {
  const viewer = await requireAdministrator();
  const { after } = filterFrom(proposedFilter, await searchParams);
  const { rows, next } = await listOpenProposed(viewer, after);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/admin", label: "Admin" }]}
        title="Proposed organisations"
        lead="Wanted as partners and not on the portal yet, the oldest first."
      />
      {rows.length > 0 ? (
        <OpenProposed rows={rows} />
      ) : (
        <EmptyState heading="None waits">
          <p>
            A lead who looks for a partner in vain proposes it here: you add it, say which one it
            is, or why not.
          </p>
        </EmptyState>
      )}
      <Pagination
        first={after ? path : undefined}
        next={next ? pageOf(path, {}, next) : undefined}
      />
    </>
  );
}
