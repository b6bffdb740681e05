import type { Metadata } from "next";
import { filterFrom } from "@/app/admin/ids";
import { ListSearch, pageOf } from "@/app/admin/list-search";
import { requireAdministrator } from "@/app/session";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { SelectFilter } from "@/components/filter-fields";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listLookups } from "@/db/queries/lookups";
import { listOrganisations } from "@/db/queries/organisations";
import { organisationFilter } from "@/lib/organisation-inputs";
import { labelOfOrganisationType, organisationTypes } from "@/lib/organisations";

export const metadata: Metadata = { title: "Organisations" };

const path = "/admin/organisations";

export default async function OrganisationsPage({
  searchParams,
}: PageProps<"/admin/organisations">) {
  const viewer = await requireAdministrator();
  const filter = filterFrom(organisationFilter, await searchParams);
  const [{ rows, next }, { pilots }] = await Promise.all([
    listOrganisations(viewer, filter),
    listLookups(),
  ]);
  const nameOf = new Map<string, string>(pilots.map(({ slug, name }) => [slug, name]));
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/admin", label: "Admin" }]}
        title="Organisations"
        action={<ButtonLink href="/admin/organisations/new">Add an organisation</ButtonLink>}
      />
      <ListSearch action={path} label="Part of a name" text={filter.text}>
        <SelectFilter
          name="type"
          label="Type"
          any="Any type"
          options={organisationTypes}
          value={filter.type}
        />
      </ListSearch>
      {rows.length > 0 ? (
        <DataTable
          caption="Organisations"
          captionHidden
          columns={[
            { key: "name", label: "Name" },
            { key: "type", label: "Type" },
            { key: "pilots", label: "Pilots" },
            { key: "people", label: "People", align: "end" },
          ]}
          rows={rows.map(({ id, name, type, pilots: slugs, people }) => ({
            key: id,
            cells: [
              <a key="name" href={`${path}/${id}`}>
                {name}
              </a>,
              labelOfOrganisationType(type),
              slugs.map((slug) => nameOf.get(slug) ?? slug).join("; ") || "None",
              people,
            ],
          }))}
        />
      ) : (
        <EmptyState
          heading="No organisation fits"
          action={<ButtonLink href="/admin/organisations/new">Add an organisation</ButtonLink>}
        >
          <p>Try a shorter part of its name, or any type. If it is missing, add it.</p>
        </EmptyState>
      )}
      <Pagination
        first={filter.after ? pageOf(path, { ...filter, after: undefined }) : undefined}
        next={next ? pageOf(path, filter, next) : undefined}
      />
    </>
  );
}
