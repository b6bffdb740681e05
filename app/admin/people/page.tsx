import type { Metadata } from "next";
import { filterFrom } from "@/app/admin/ids";
import { ListSearch, pageOf } from "@/app/admin/list-search";
import { requireAdministrator } from "@/app/session";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { Tag } from "@/components/tag";
import { listPeople } from "@/db/queries/people";
import { labelOf } from "@/lib/choices";
import { peopleFilter } from "@/lib/people";
import { roles } from "@/lib/viewer";

export const metadata: Metadata = { title: "People" };

const path = "/admin/people";

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const viewer = await requireAdministrator();
  const filter = filterFrom(peopleFilter, await searchParams);
  const { rows, next } = await listPeople(viewer, filter);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/admin", label: "Admin" }]}
        title="People"
        action={<ButtonLink href="/admin/invitations/new">Invite somebody</ButtonLink>}
      />
      <ListSearch action={path} label="Part of a name or address" text={filter.text} />
      {rows.length > 0 ? (
        <DataTable
          caption="People"
          captionHidden
          columns={[
            { key: "name", label: "Name" },
            { key: "email", label: "E-mail address" },
            { key: "places", label: "Works for" },
          ]}
          rows={rows.map((person) => ({
            key: person.id,
            cells: [
              <span key="name" className="flex flex-wrap gap-x-3">
                <a href={`${path}/${person.id}`}>{person.name}</a>
                {person.suspendedAt ? <Tag tone="red">Suspended</Tag> : null}
              </span>,
              person.email,
              [...person.organisations, ...person.roles.map((role) => labelOf(roles, role))].join(
                "; ",
              ) || "Nobody",
            ],
          }))}
        />
      ) : (
        <EmptyState
          heading="Nobody fits"
          action={<ButtonLink href="/admin/invitations/new">Invite somebody</ButtonLink>}
        >
          <p>Try a shorter part of the name or of the e-mail address.</p>
        </EmptyState>
      )}
      <Pagination
        first={filter.after ? pageOf(path, { text: filter.text }) : undefined}
        next={next ? pageOf(path, filter, next) : undefined}
      />
    </>
  );
}
